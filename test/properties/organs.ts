import type { OrganKind } from '../../src/templates/template.js';

/** Invented organs, and how each speaks of itself. */
export interface Organ {
  name: string;
  kind: OrganKind;
  own: string[];
  /** The first half of its deadline: 31 January, or 31 March for a government. */
  lastMonth: 1 | 3;
  makesRules: boolean;
}

const names: [kind: OrganKind, own: string, ...names: string[]][] = [
  ['government', '我市', '青川市人民政府'],
  ['government', '我县', '云溪县人民政府'],
  ['government', '我区', '临江区人民政府'],
  [
    'department',
    '我局',
    '青川市民政局',
    '云溪县水利局',
    '临江区财政局',
    '青川市市场监督管理局',
    '青川市自然资源和规划局',
  ],
  ['department', '我委', '青川市发展和改革委员会', '临江区卫生健康委员会'],
  ['department', '我办', '云溪县人民政府办公室', '青川市机关事务管理办公室'],
  ['township', '我镇', '白石镇人民政府', '云溪县柳湾镇人民政府'],
  ['township', '我乡', '云溪县松岭乡人民政府'],
  ['subdistrict', '我街道', '临江区和平街道办事处', '望湖街道办事处'],
  ['zone', '管委会', '青川经济技术开发区管理委员会', '云溪工业园区管理委员会'],
];

export const organs: Organ[] = names.flatMap(([kind, own, ...list]) =>
  list.map((name) => ({
    name,
    kind,
    own: ['本机关', own, name, ...(kind === 'department' ? ['本单位'] : [])],
    lastMonth: kind === 'government' ? 3 : 1,
    makesRules: name === '青川市人民政府',
  })),
);
