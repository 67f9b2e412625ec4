import { numbered, period, prefaced, quiet, quietAspects } from './quiet.js';
import { plant, type Planter } from './planter.js';

const parts = ['overview', 'disclosure', 'requests', 'reviews', 'problems', 'other'];
const isBound = (kind: string): boolean => kind === 'government' || kind === 'township';

export const structure: Planter[] = [
  plant('report-unrecognised', ({ builder }) => builder.order([])),
  plant('title-missing', ({ builder }) => builder.title(null).meta({})),
  plant('title-format', ({ builder, organ, year, dice }) =>
    builder.title(`${organ.name}${year}年${dice.pick(['政府信息公开年报', '政务信息公开年度报告'])}`),
  ),
  plant('section-missing', ({ builder, dice }) => {
    const without = builder.drop(dice.pick(parts));
    return dice.chance(0.5) ? without.renumber() : without;
  }),
  plant('section-order', ({ builder, dice }) => {
    const at = dice.int(0, parts.length - 2);
    return builder.order([...parts.slice(0, at), parts[at + 1]!, parts[at]!, ...parts.slice(at + 2)]);
  }),
  plant('section-number', ({ builder, dice }) => builder.noNumber(dice.pick(parts)), { name: 'no number' }),
  plant('section-number', ({ builder, dice }) => builder.number(dice.pick(['disclosure', 'reviews', 'other']), '五'), {
    name: 'a wrong number',
  }),
  plant('section-duplicate', ({ builder, dice }) =>
    builder.duplicate(dice.pick(['disclosure', 'requests', 'reviews'])),
  ),
  plant('section-heading-wording', ({ builder }) => builder.rename('problems', '存在问题及改进情况')),
  plant('section-empty', ({ builder, dice }) => builder.prose(dice.pick(['problems', 'other']), [])),
  plant('overview-aspect-missing', ({ builder, dice }) => {
    const lost = dice.int(0, 3);
    return builder.prose('overview', numbered(quietAspects.filter((_, index) => index !== lost)));
  }),
  plant('overview-aspect-order', ({ builder }) => {
    const [first, second, ...rest] = quietAspects;
    return builder.prose('overview', numbered([second!, first!, ...rest]));
  }),
  plant('overview-preface-only', (made) => {
    if (isBound(made.organ.kind)) return undefined;
    return made.builder.prose('overview', ['根据《中华人民共和国政府信息公开条例》，编制本报告。', period(made)]);
  }),
  plant('subheading-sequence', ({ builder, dice }) => {
    const paragraphs = numbered(quietAspects);
    const at = dice.int(1, 3);
    const wrong = dice.pick(['（八）', '（一）']);
    const from = `（${'一二三四五'[at]}）`;
    if (wrong === '（一）') return undefined;
    return builder.prose(
      'overview',
      paragraphs.map((text) => text.replace(from, wrong)),
    );
  }),
  plant('parts-statement-mismatch', (made) =>
    prefaced(
      made,
      `${period(made)}本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、存在的主要问题及改进情况等七个部分组成。`,
    ),
  ),
  plant('heading-level', ({ builder }) => builder, {
    formats: ['markdown'],
    damage: (text) => text.replace(/^(#+ )(?=\**三、)/m, '##$1'),
  }),
  plant('accountability-missing', ({ builder, organ }) => {
    if (!isBound(organ.kind)) return undefined;
    return builder.prose(
      'overview',
      numbered([...quietAspects.slice(0, 4), ['监督保障', '组织业务培训，开展日常检查。']]),
    );
  }),
  plant('old-format-residue', (made) =>
    prefaced(made, `${period(made)}报告内容包括概述、主动公开情况、依申请公开情况、收费及减免情况等。`),
  ),
  plant('period-mismatch', (made) =>
    prefaced(made, `本报告所列数据的统计期限为${made.year}年1月1日至${made.year}年11月30日。`),
  ),
  plant('period-missing', (made) => quiet(made).preface('根据《中华人民共和国政府信息公开条例》，编制本报告。')),
  plant('title-year-mismatch', (made) =>
    prefaced(made, period(made)).title(`${made.organ.name}${made.year - 1}年政府信息公开工作年度报告`),
  ),
  plant('legal-basis-outdated', (made) => {
    if (made.year < 2021) return undefined;
    return prefaced(
      made,
      `根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）编制本报告。`,
      period(made),
    );
  }),
  plant('contact-incomplete', (made) => prefaced(made, period(made), '如对本报告有疑问，请与政务公开科联系。')),
];
