import type { Made } from '../compose.js';
import { plant, type Planter } from './planter.js';
import { period, prefaced, quiet, saying, valueOf } from './quiet.js';

const since2021 = ({ year }: Made): boolean => year >= 2021;

export const consistency: Planter[] = [
  plant('narrative-requests-mismatch', (made) => {
    const wrong = valueOf(made, 'handled') + made.dice.int(1, 30);
    const verb = made.dice.pick(['收到', '共收到', '新收', '受理']);
    return saying(made, 1, `${made.year}年，本机关${verb}政府信息公开申请${wrong}件。`);
  }),
  plant('narrative-all-closed-contradiction', (made) =>
    valueOf(made, 'carriedForward') > 0
      ? saying(made, 1, made.dice.pick(['收到的政府信息公开申请已全部办结。', '全年政府信息公开申请办结率100%。']))
      : undefined,
  ),
  plant('narrative-reviews-mismatch', (made) =>
    saying(made, 1, `${made.year}年，本机关因政府信息公开被申请行政复议${valueOf(made, 'reviews') + 2}件。`),
  ),
  plant(
    'narrative-reviews-mismatch',
    (made) =>
      valueOf(made, 'suits') > 0
        ? saying(made, 1, `${made.year}年，本机关未发生因政府信息公开引发的行政诉讼。`)
        : undefined,
    { name: 'a denial' },
  ),
  plant('narrative-documents-mismatch', (made) =>
    since2021(made)
      ? saying(made, 2, `${made.year}年，本机关制发行政规范性文件${valueOf(made, 'docsIssued') + 3}件。`)
      : undefined,
  ),
  plant('narrative-decisions-mismatch', (made) =>
    since2021(made) ? saying(made, 0, `全年作出行政处罚决定${valueOf(made, 'penalties') + 5}件。`) : undefined,
  ),
  plant('enumeration-sum-mismatch', (made) => {
    const [a, b] = [made.dice.int(20, 400), made.dice.int(20, 400)];
    return saying(
      made,
      0,
      `全年主动公开政府信息${a + b}条，其中政策文件${a}条，其他信息${b + made.dice.int(1, 9)}条。`,
    );
  }),
  plant('enumeration-parts-conflict', (made) =>
    saying(
      made,
      0,
      '全年公开政府信息90条，其中政策文件50条、工作动态40条。全年公开政府信息90条，其中政策文件30条、工作动态60条。',
    ),
  ),
  plant('figure-conflict', (made) => {
    const count = made.dice.int(100, 900);
    return saying(
      made,
      0,
      `全年主动公开政府信息${count}条。`,
      `${made.year}年，本机关主动公开政府信息${count + 20}条。`,
    );
  }),
  plant('percentage-mismatch', (made) => saying(made, 0, '全年制作解读材料29件，其中图解25件，占比96%。')),
  plant('year-mismatch', (made) =>
    prefaced(made, period(made)).append('overview', `${made.year - 2}年，我单位主动公开政府信息35条。`),
  ),
  plant('organ-name-mismatch', (made) =>
    // A government's report may be signed by the office that compiled it.
    /人民政府(?:办公室)?$/.test(made.organ.name)
      ? undefined
      : made.builder.signature({ organ: '清远县文化和旅游局', date: `${made.year + 1}年1月20日` }),
  ),
  plant('fee-statement-missing', (made) =>
    since2021(made) ? quiet(made).prose('other', ['无其他需要报告的事项。']) : undefined,
  ),
  plant('fee-statement-contradiction', (made) =>
    valueOf(made, 'feeOverdue') > 0
      ? made.builder.prose('other', ['全年未发出收费通知，未收取信息处理费。'])
      : undefined,
  ),
  plant('fee-statement-incomplete', (made) =>
    since2021(made) ? made.builder.prose('other', [`${made.year}年，本机关依法收取了信息处理费。`]) : undefined,
  ),
  plant('fee-tariff-inconsistent', (made) =>
    since2021(made) ? made.builder.prose('other', [`${made.year}年，本机关收取信息处理费35元。`]) : undefined,
  ),
];
