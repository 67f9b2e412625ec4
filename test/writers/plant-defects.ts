import type { ReportBuilder } from '../../src/testing/index.js';
import type { Dice } from '../properties/dice.js';

type Plant = (report: ReportBuilder, dice: Dice) => ReportBuilder;

/** Defects that meet in one sentence, so that corrections touch each other. */
const sentences = [
  '公众可登陆门户网站查询。',
  '截止2023年12月31日，已公开信息120条。',
  '规范公开流程,提高工作质量;切实加强管理!',
  '推进公开（含解读)工作，各科室(中心)每月报送信息。',
  '落实《关于做好政务公开工作的通知》（国办发[2023]12号）。',
  '按照国办公开办函(2021)30号、国办公开办函【2021】31号要求办理。',
  '全年公开信息 62 条。',
  '规范&nbsp;公开流程<br/>和**工作**制度。',
  '按照国办发(2023] 12号,请登陆“网站”(含 3 个栏目）查询。',
  '全年发布 62多条,含政策解读政策解读9 条。',
  '按照（国办发（2023）12号)要求,登陆、登陆网站。',
  '申请人李小青提出的申请已依法答复，身份证号为11010519491231002X,联系电话为13912345678。',
];

const headings: Record<string, string[]> = {
  overview: ['总体情况说明', '总体状况'],
  disclosure: ['主动公开政府信息的情况', '主动公开信息情况'],
  requests: ['收到和处理信息公开申请情况'],
  reviews: ['行政复议、行政诉讼情况', '政府信息公开行政复议和行政诉讼情况'],
  problems: ['存在问题及改进情况', '主要问题及改进措施'],
  other: ['其他事项', '其它需要报告的事项'],
};

const inProse: Plant = (report, dice) => {
  const { id, paragraphs } = dice.pick(report.draft.parts);
  const sentence = dice.pick(sentences);
  const whole = paragraphs.flatMap((text, index) => (text.endsWith('。') ? [index] : []));
  if (whole.length === 0 || dice.chance(0.2)) return report.append(id, sentence);
  const at = dice.pick(whole);
  const joined = dice.chance(0.5) ? paragraphs[at]! + sentence : sentence + paragraphs[at]!;
  return report.prose(id, paragraphs.toSpliced(at, 1, joined));
};

const inHeading: Plant = (report, dice) => {
  const { id } = dice.pick(report.draft.parts);
  return report.rename(id, dice.pick(headings[id]!));
};

const inNumber: Plant = (report, dice) => {
  const { id } = dice.pick(report.draft.parts);
  return dice.chance(0.5) ? report.noNumber(id) : report.number(id, dice.pick([...'一二三四五六七']));
};

/** A character lost, or another in its place. */
function misspelt(label: string, dice: Dice): string {
  const characters = [...label];
  const at = dice.int(0, characters.length - 1);
  return characters.toSpliced(at, 1, ...(dice.chance(0.5) ? [] : [dice.pick([...'的和及未已公开信息错'])])).join('');
}

const inLabel: Plant = (report, dice) => {
  const { spec } = dice.pick(Object.values(report.draft.tables));
  const { rows, columns } = dice.pick(spec.blocks);
  const rowLabels = rows.filter(({ label }) => label);
  const { id, label } = dice.pick(rowLabels.length > 0 && dice.chance(0.5) ? rowLabels : columns);
  // Several columns may have the name.
  return [...rows, ...spec.blocks.flatMap((block) => block.columns)].filter((other) => other.id === id).length > 1
    ? report
    : report.label(spec.id, id, misspelt(label, dice));
};

const inCell: Plant = (report, dice) => {
  const { cells } = dice.pick(Object.values(report.draft.tables));
  const [fact, text] = dice.pick(Object.entries(cells));
  const figure = text ?? '';
  const wide = figure.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)]!);
  const written = [
    `${figure}件`,
    `${figure} 件`,
    wide,
    '',
    '/',
    ` ${figure}`,
    `${figure}。`,
    `(${figure})`,
    `0${figure}`,
  ];
  return report.set(fact, dice.pick([...written, `${figure}万元`, '—']));
};

const plants: Plant[] = [inProse, inProse, inProse, inProse, inHeading, inNumber, inLabel, inLabel, inCell, inCell];

/** A report with one to eight defects of rules that can be fixed, wherever they fall. */
export function withDefects(report: ReportBuilder, dice: Dice): ReportBuilder {
  const count = dice.int(1, 8);
  return Array.from({ length: count }).reduce<ReportBuilder>((made) => dice.pick(plants)(made, dice), report);
}
