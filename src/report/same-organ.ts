import { organKind } from './organ-kind.js';
import { withoutOffice } from './organ.js';

const notHan = /[^\p{Script=Han}]/gu;
const place = /^\p{Script=Han}{2,7}?(?:自治区|自治州|自治县|自治旗|省|州|盟|市|区|县|旗)/u;
const unit = /(?:自治区|自治州|自治县|自治旗|省|州|盟|市|区|县|旗)$/;
const ending =
  /(?:人民政府|政府|委员会|管委会|办事处|办公室|办公厅|街道办|街道|中心|支队|大队|总队|[局委办厅部院会站所队处镇乡])$/;
/** Matters that were merged, renamed or given a second name plate: the same body under either name. */
const kindred: RegExp[] = [
  /城管|城市管理|执法/,
  /审批|政务服务|政务|数据|营商|信息化|便民/,
  /乡村振兴|扶贫|农业|农村|农牧|畜牧|粮食/,
  /金融|国资|国有资产|财政/,
  /人防|人民防空|国防动员|国动/,
  /机关事务|机关后勤|接待/,
  /自然资源|国土|规划|林业|林草|海洋/,
  /环境保护|环保|生态/,
  /卫生|卫健|计生|疾控|医疗|医保/,
  /市场|工商|质量|质监|食品|药品|知识产权/,
  /工业|工信|经信|经济|商务|科技|科学技术|投资|招商|发改|发展/,
  /住房|住建|建设|房产|房管|城乡|公用/,
  /文化|文旅|旅游|广电|广播|体育|文物|文体|教体/,
  /外事|侨务|台湾|港澳|外办/,
  /档案|史志|党史|地方志|方志/,
  /信访|群众工作|社会工作/,
  /水利|水务|河务|水文/,
  /交通|公路|运输|铁路|港/,
  /民族|民宗|宗教|统战/,
  /应急|安监|安全生产|地震|消防/,
  /人社|人力资源|就业|社保|社会保障|劳动/,
];

/**
 * Whether two names can be one body's: shortened, with or without its place or office, or under a second name. In
 * doubt they can.
 */
export function canBeSame(one: string, other: string): boolean {
  const [a, b] = [plainName(one), plainName(other)];
  if (holds(a, b) || holds(b, a)) return true;
  // The report of a government is drawn up and signed by whichever body is in charge of it.
  if ([a, b].filter((name) => organKind(name) === 'government').length === 1) return true;
  const [first, second] = [takeApart(a), takeApart(b)];
  return isLike(first.matter, second.matter) && canLieInSamePlace(first.places, second.places);
}

function plainName(name: string): string {
  return withoutOffice(name.replace(notHan, '')).replace(/政府办$/, '政府');
}

/** Every letter of the shorter name stands in the longer one: 住建局 in 住房和城乡建设局. */
function holds(longer: string, shorter: string): boolean {
  return [...shorter].every((letter) => longer.includes(letter));
}

interface Name {
  /** Without their units: 青川, 云溪. */
  places: string[];
  /** What the body is for, or the name of the town: 民政, 白石. */
  matter: string;
}

function takeApart(name: string): Name {
  const places: string[] = [];
  let rest = name;
  for (let match = place.exec(rest); match && match[0].length < rest.length; match = place.exec(rest)) {
    places.push(match[0].replace(unit, ''));
    rest = rest.slice(match[0].length);
  }
  if (organKind(name) === 'government')
    return { places: [], matter: places.at(-1) ?? rest.replace(ending, '').replace(unit, '') };
  return {
    places,
    matter: rest
      .replace(/^[省市区县旗州]/, '')
      .replace(ending, '')
      .replace(ending, ''),
  };
}

function isLike(a: string, b: string): boolean {
  if (a === '' || b === '') return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const shared = [...new Set(short)].filter((letter) => long.includes(letter)).length;
  if (shared * 2 > new Set(short).size) return true;
  return kindred.some((matter) => matter.test(a) && matter.test(b));
}

function canLieInSamePlace(a: string[], b: string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((one) => b.some((other) => one.includes(other) || other.includes(one)));
}
