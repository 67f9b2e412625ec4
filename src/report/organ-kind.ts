import type { OrganKind } from '../templates/template.js';

/** Zones have committees of their own that are no department of a government. */
const zone =
  /(?:管理委员会|管委会|开发区|经开区|经济区|园区|新区|高新区|保税区|旅游区|度假区|示范区|试验区|实验区|合作区|自贸区|商务区|工业区|产业区|管理区|工业园|产业园|风景名胜区|景区)$/;
/** Committees that manage a matter, not an area. */
const committee =
  /(?:资产监督|监督|城市|行政|市容|卫生|水务|公积金|资产|公路|交通|经济|机关事务|房屋|金融|粮食)管理委员会$/;
const government = /(?:人民政府|政府)$/;
const township = /(?:镇|乡|苏木)$/;
const subdistrict = /(?:街道办事处|街道办|街道|街道综合行政执法局)$/;
const department = /(?:局|委员会|委|办公室|办公厅|办|厅|部|署|法院|检察院|(?<=.{2})海关(?:关区)?)$/;
const other =
  /(?:中心|支队|总队|大队|队|处|院|行|公司|集团|学校|学院|大学|中学|小学|医院|馆|站|所|社|会|协会|联合会|基金会|台|园|库|厂)$/;
const place = /(?:省|市|自治区|县|区|旗|州|盟)$/;

/** What kind of organ a name stands for. */
export function organKind(name: string): OrganKind {
  const kind = rules.find(([pattern]) => pattern.test(name))?.[1];
  return typeof kind === 'function' ? kind(name) : (kind ?? 'unknown');
}

const rules: [RegExp, OrganKind | ((name: string) => OrganKind)][] = [
  [subdistrict, 'subdistrict'],
  [government, (name) => (township.test(name.replace(government, '')) ? 'township' : 'government')],
  [committee, 'department'],
  [zone, 'zone'],
  [department, 'department'],
  [other, 'other'],
  [township, 'township'],
  [place, 'government'],
];

// 本溪, 全椒 and 和平 are places.
const pronoun =
  /^(?:我|本(?:机关|单位|部门|级|行政|年?度?报告|年报|[局委办厅院部区县市镇乡街省])|该|各|其[他它]|全[市县区省镇乡国]|有关|相关|上级|由|与|请|按照|[根依]据|[遵依对]照|第[一二三四五六七八九十]|经|据|在|被|是|及|或)/;

/** Han letters and brackets that end as the name of an organ does; a pronoun such as 我局 is no name. */
export function isOrganName(name: string): boolean {
  if (name.length < 3 || name.length > 40 || !/^[\p{Script=Han}（）()·“”"A-Za-z0-9]+$/u.test(name)) return false;
  if (pronoun.test(name)) return false;
  return organKind(name) !== 'unknown';
}
