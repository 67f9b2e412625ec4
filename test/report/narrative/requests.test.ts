import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { proseOf } from '../../../src/report/narrative/prose.js';
import { readRequests } from '../../../src/report/narrative/requests.js';
import type { Claim, Organ, Passage } from '../../../src/report/report.js';
import { bureau, county, passagesOf, town } from './passages.js';

/** `received=12`, `~` approximate, `@` another body's, `+` with what was carried over, `0!` negated, `[natural]` a column. */
function brief({ measure, value, comparison, scope, includesCarriedOver, negated }: Claim): string {
  const column = scope.column ? `[${scope.column}]` : '';
  const marks = (scope.organ === 'other' ? '@' : '') + (includesCarriedOver ? '+' : '') + (negated ? '!' : '');
  return `${measure.replace('requests.', '')}${column}=${comparison === 'approximate' ? '~' : ''}${value}${marks}`;
}

const read = (passages: Passage[], organ?: Organ) => readRequests(proseOf(passages, organ));
const claims = (texts: string[], organ: Organ = bureau) => read(passagesOf(texts), organ).map(brief);

const market: Organ = { ...bureau, name: '青川市市场监督管理局' };

describe('readRequests', () => {
  it.each<[string, string[], ...Organ[]]>([
    // Plain totals
    ['2023年，我局共收到政府信息公开申请12件。', ['received=12']],
    ['全年受理政府信息公开申请十二件。', ['received=12']],
    ['全年共收到依申请公开12件，均已按时答复。', ['received=12']],
    ['今年我局收到1件依申请公开事项。', ['received=1']],
    ['2023年，我局新收政府信息公开申请1,012件。', ['received=1012']],
    ['政府信息公开申请共受理12件。', ['received=12']],
    ['全年收到公民、法人和其他组织提出的政府信息公开申请12件。', ['received=12']],
    ['全年收到政府信息公开申请约30件。', ['received=~30']],
    ['全年收到政府信息公开申请30余件。', ['received=~30']],
    ['全年共办理政府信息公开申请13件。', ['handled=13']],
    ['全年收办政府信息公开申请3646件。', ['handled=3646']],
    ['全年受理并办结政府信息公开申请12件。', ['handled=12']],
    ['全年答复政府信息公开申请11件。', ['answered=11']],
    ['依申请公开工作规范有序，累计办理申请1件。', ['handled=1']],
    ['依申请公开渠道畅通，受理申请0件。', ['received=0']],
    ['2023年1月1日至12月31日，共收到政府信息公开申请5件。', ['received=5']],
    ['截至2023年12月31日，共收到政府信息公开申请5件。', ['received=5']],
    // Several counts in a sentence
    [
      '共收到政府信息公开申请12件，其中自然人10件，法人2件，办结11件，结转下年度1件。',
      ['received=12', 'answered=11', 'carriedForward=1', 'received[natural]=10', 'received[organisations]=2'],
    ],
    ['收到政府信息公开申请12件，答复11件，结转下年度继续办理1件。', ['received=12', 'answered=11', 'carriedForward=1']],
    ['新收政府信息公开申请12件，上年结转2件，共办理14件。', ['received=12', 'carriedOver=2', 'handled=14']],
    ['收到政府信息公开申请14件（含上年结转2件），已全部办结。', ['received=14+', 'carriedOver=2']],
    ['全年答复政府信息公开申请3050件（含上年度结转34件，另有103件顺延）。', ['answered=3050+', 'carriedOver=34']],
    [
      '共办理政府信息公开申请14件，其中上年结转2件，本年新收12件。',
      ['handled=14+', 'carriedOver=2+', 'received=12+'].map((claim) =>
        claim.replace('carriedOver=2+', 'carriedOver=2'),
      ),
    ],
    [
      '答复政府信息公开申请10件，其中：予以公开6件、部分公开2件、不予公开1件、无法提供1件。',
      ['answered=10', 'granted=6', 'grantedInPart=2', 'denied=1', 'unavailable=1'],
    ],
    ['收到政府信息公开申请12件，1件结转下年度办理。', ['received=12', 'carriedForward=1']],
    ['收到政府信息公开申请12件，无结转下年度办理的申请。', ['received=12', 'carriedForward=0!']],
    // None
    ['2023年，我局未收到政府信息公开申请。', ['received=0!']],
    ['2023年，本机关未收到依申请公开事项，未发生行政复议、行政诉讼。', ['received=0!']],
    ['2023年没有受理依申请公开信件。', ['received=0!']],
    ['全年无政府信息公开申请。', ['received=0!']],
    ['2023年未接到任何形式的信息公开申请。', ['received=0!']],
    ['本年度未收到和处理政府信息公开申请，零报告。', ['received=0!']],
    ['本年度未收到申请人提出的依申请公开申请。', ['received=0!']],
    [
      '全年共收到和办理依申请公开12件，其中自然人申请件12件，上年度结转政府信息公开申请0件。',
      ['handled=12', 'carriedOver=0'],
    ],
    [
      '共收到8份政府信息公开申请，均为自然人申请。其中，予以公开2件，部分公开2件。',
      ['received=8', 'granted=2', 'grantedInPart=2'],
    ],
    // 答复 as one outcome among several
    ['受理政府信息公开申请12件，答复7件，不予受理4件，补正后内容仍不明确1件。', ['received=12']],
    ['收到政府信息公开申请9件，答复6件、申请人撤回2件，转办1件。', ['received=9']],
    ['收到政府信息公开申请9件，答复6件。', ['received=9', 'answered=6']],
    ['收到政府信息公开申请9件，答复9件，不予公开4件。', ['received=9', 'answered=9', 'denied=4']],
    [
      '收到政府信息公开申请9件，答复6件，予以公开4件，不予公开2件。',
      ['received=9', 'answered=6', 'granted=4', 'denied=2'],
    ],
    // The rest of a block, not the whole
    ['受理政府信息公开申请12件，予以公开5件，逾期未补正2件，其他处理5件。', ['received=12', 'granted=5']],
    ['受理政府信息公开申请12件，予以公开7件，其他处理5件。', ['received=12', 'granted=7', 'otherHandling=5']],
    ['共收到依申请公开57件以及上年转办依申请公开2件。', []],
    ['受理公民、法人和其他组织向市政府提出的政府信息公开申请5件。', []],
    ['全年未收到政府信息公开申请、行政复议和行政诉讼。', ['received=0!']],
    ['全年未收到自然人提出的政府信息公开申请。', ['received[natural]=0!']],
    // Whose figure
    ['全年我县共收到政府信息公开申请95件。', ['received=95'], county],
    ['全县各级行政机关共收到政府信息公开申请95件。', ['received=95@'], county],
    ['县政府办公室代表县政府受理政府信息公开申请17件。', ['received=17@'], county],
    ['县本级收到政府信息公开申请17件。', ['received=17@'], county],
    ['全县共接收政府信息公开申请95件，本年度办结91件。', ['received=95@', 'answered=91@'], county],
    ['2023年，白石镇收到政府信息公开申请3件。', ['received=3'], { ...town, name: '云溪县白石镇人民政府' }],
    ['2023年，青川市市场监管局收到政府信息公开申请3件。', ['received=3'], market],
    ['2023年，市文化旅游局收到政府信息公开申请3件。', ['received=3@'], market],
    ['各乡镇共收到政府信息公开申请7件。', ['received=7@'], county],
    ['2023年，青川市民政局共收到政府信息公开申请3件。', ['received=3']],
    ['2023年，市民政局共收到政府信息公开申请3件。', ['received=3']],
    ['2023年，云溪县教育局收到政府信息公开申请3件。', ['received=3@']],
    ['全镇共收到政府信息公开申请2件。', ['received=2'], town],
    ['我市收到政府信息公开申请2件。', ['received=2@']],
    // Other things
    ['回复群众来信12件，办理12345热线工单98件。', []],
    ['全年受理行政许可申请320件，办结318件。', []],
    ['答复政务微博留言14条，回复政务咨询20件。', []],
    ['承办人大建议5件、政协提案3件，全部办结。', []],
    ['收到申请后，应在20个工作日内答复，3日之内办结。', []],
    ['无因政府信息公开申请行政复议、提起行政诉讼的情况。', []],
    ['未发生因政府信息公开申请引发的行政复议2件。', []],
    ['依申请公开政府信息3条，主动公开政府信息120条。', []],
    ['无依申请公开政府信息。', []],
    ['受理网上办事申请56件。', []],
    // Not this year, not the total
    ['2022年收到政府信息公开申请9件，2023年收到政府信息公开申请12件，2023年答复及时。', []],
    ['收到政府信息公开申请12件，较上年增加3件。', ['received=12', 'increase=3']],
    ['收到政府信息公开申请12件，同比增长20%。', ['received=12', 'growth=20']],
    ['收到政府信息公开申请12件（较上年下降7.7%），办结11件。', ['received=12', 'growth=-7.7', 'answered=11']],
    // Further words
    ['2023年收到公开申请12件，答复公开申请11件。', ['received=12', 'answered=11']],
    ['政府信息公开申请办理12件。', ['handled=12']],
    ['依申请公开工作有序，全年申请办理12件。', ['handled=12']],
    ['依申请公开工作有序，全年申请处理12件。', ['handled=12']],
    ['2023年我局共受理依申请政府信息公开事项29例。', ['received=29']],
    ['2023年收到12封政府信息公开申请。', ['received=12']],
    ['2023年收到政府信息公开申请3个，申请后20个工作日内答复。', ['received=3']],
    ['答复政府信息公开申请10件（其中予以公开6件、部分公开4件）。', ['answered=10', 'granted=6', 'grantedInPart=4']],
    ['收到政府信息公开申请8件，上年结转2件（予以公开1件）。', ['received=8', 'carriedOver=2']],
    ['答复政府信息公开申请10件，予以公开及部分公开6件，不予公开4件。', ['answered=10', 'disclosed=6', 'denied=4']],
    ['收到政府信息公开申请8件，2023年结转下年度1件，2023年答复7件。', ['received=8', 'carriedForward=1', 'answered=7']],
    ['去年收到政府信息公开申请9件。', []],
    ['近三年共收到政府信息公开申请40件。', []],
    ['上半年收到政府信息公开申请4件。', []],
    ['通过信函收到政府信息公开申请2件，通过网上平台收到政府信息公开申请3件。', []],
    ['收到涉及征地补偿的政府信息公开申请8件。', []],
    ['收到上级转办的政府信息公开申请2件。', []],
    ['收到政府信息公开申请15件，受理政府信息公开申请12件。', []],
    ['收到申请3件。', []],
    ['共收到《政府信息公开申请表》12份。', []],
  ])('%s', (text, expected, ...organ) => {
    expect(claims([text], ...organ)).toEqual(expected);
  });

  it('takes the topic from the sub-heading above', () => {
    expect(claims(['（二）依申请公开情况', '全年受理申请3件，办结3件。'])).toEqual(['received=3', 'answered=3']);
    expect(claims(['（五）监督保障', '全年受理申请3件，办结3件。'])).toEqual([]);
  });

  it('leaves last year’s figures alone, whichever year that is', () => {
    const texts = [
      '2023年工作总体平稳，2023年公开及时。',
      '2022年，我局收到政府信息公开申请9件。',
      '2023年，我局收到政府信息公开申请12件。',
    ];
    expect(claims(texts)).toEqual(['received=12']);
  });

  it('lets a title decide the year', () => {
    const passages = passagesOf([
      '青川市民政局2023年政府信息公开工作年度报告',
      '2022年，我局收到政府信息公开申请9件。',
      '2022年，2022年。',
    ]);
    passages[0]!.heading = true;
    expect(read(passages, bureau)).toEqual([]);
  });

  it('reads nothing from plans and from what follows the report', () => {
    const [passage] = passagesOf(['我局收到政府信息公开申请12件。'], 'problems');
    expect(read([passage!], bureau)).toEqual([]);
    expect(read([{ ...passage!, part: 'other' }])).toHaveLength(1);
  });

  it('tells the place', () => {
    const [claim] = read(passagesOf(['2023年，我局收到政府信息公开申请12件。']), bureau);
    expect(claim).toMatchObject({ passage: 0, at: { block: 0, from: 8, to: 21 } });
  });

  it('takes linear time over what is no sentence', () => {
    const noise = fc.stringMatching(/^[收到受理申请公开信息政府数量总共12件，（）、的和]{0,120}$/);
    fc.assert(
      fc.property(noise, (text) => {
        claims([text.repeat(30)]);
        return true;
      }),
      { numRuns: 60 },
    );
  }, 20_000);
});
