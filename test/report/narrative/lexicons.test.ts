import { describe, expect, it } from '@jest/globals';
import { readDecisions } from '../../../src/report/narrative/decisions.js';
import { readDocuments } from '../../../src/report/narrative/documents.js';
import { readInformation } from '../../../src/report/narrative/information.js';
import { proseOf, type Prose } from '../../../src/report/narrative/prose.js';
import { readReviews } from '../../../src/report/narrative/reviews.js';
import type { Claim, Organ } from '../../../src/report/report.js';
import { bureau, county, passagesOf, town } from './passages.js';

/** `review.total=12`, `~` approximate, `@` another body's, `!` negated. */
function brief({ measure, value, comparison, scope, negated }: Claim): string {
  const words = scope.words ? `[${scope.words}]` : '';
  const marks = (scope.organ === 'other' ? '@' : '') + (negated ? '!' : '');
  const name = measure.replace(/^(?:reviews|disclosure|information)\./, '');
  return `${name}${words}=${comparison === 'approximate' ? '~' : ''}${value}${marks}`;
}

const reading =
  (read: (prose: Prose) => Claim[]) =>
  (texts: string[], organ: Organ = bureau, part = 'overview') =>
    read(proseOf(passagesOf(texts, part), organ)).map(brief);

const justice: Organ = { ...bureau, name: '青川市司法局' };

describe('readReviews', () => {
  const claims = reading(readReviews);
  const none = ['review.total=0!', 'litigation.total=0!'];

  it.each<[string, string[], ...Organ[]]>([
    // Totals
    ['2023年，因政府信息公开引发行政复议3件、行政诉讼2件。', ['review.total=3', 'litigation.total=2']],
    ['全年因政府信息公开申请被申请行政复议三件，被提起行政诉讼两起。', ['review.total=3', 'litigation.total=2']],
    ['我局收到因政府信息公开引起的行政复议案件3起。', ['review.total=3']],
    ['全年共发生3起政府信息公开行政复议案件。', ['review.total=3']],
    [
      '收到政府信息公开申请5件，均已答复；政府信息公开行政复议1件（申请人撤回）、行政诉讼0件。',
      ['review.total=1', 'litigation.total=0'],
    ],
    ['青川市民政局2023年因信息公开被申请行政复议3件。', ['review.total=3']],
    ['政府信息公开行政复议、行政诉讼各1件。', ['review.total=1', 'litigation.total=1']],
    ['政府信息公开行政复议、行政诉讼均为0件。', ['review.total=0', 'litigation.total=0']],
    ['因信息公开引发行政复议约20件。', ['review.total=~20']],
    ['因信息公开引发行政复议20余件。', ['review.total=~20']],
    // Results
    [
      '因政府信息公开被申请行政复议6件，其中维持3件、纠正1件、其他结果1件、尚未审结1件。',
      ['review.total=6', 'review.upheld=3', 'review.corrected=1', 'review.otherResult=1', 'review.pending=1'],
    ],
    [
      '政府信息公开行政诉讼3件（未经复议直接起诉2件，复议后起诉1件），结果维持3件。',
      ['litigation.total=3', 'litigationDirect.total=2', 'litigationAfterReview.total=1', 'litigation.upheld=3'],
    ],
    ['因信息公开引发行政复议2件（维持1件、纠正1件）。', ['review.total=2', 'review.upheld=1', 'review.corrected=1']],
    ['因信息公开引发行政复议2件，1件维持，1件纠正。', ['review.total=2', 'review.upheld=1', 'review.corrected=1']],
    // None
    ['2023年未发生因政府信息公开申请引发的行政复议、行政诉讼。', none],
    ['没有因政府信息公开申请行政复议、提起行政诉讼的情况发生。', none],
    ['无政府信息公开行政复议和行政诉讼案件。', none],
    ['未发生针对本单位有关政府信息公开事务的行政复议案或行政诉讼案。', none],
    ['政府信息公开行政复议、诉讼均未发生。', none],
    ['未收到政府信息公开行政复议申请，未发生政府信息公开行政诉讼案件。', none],
    ['未收到政府信息公开行政复议申请、未发生行政诉讼案件。', none],
    ['没有发生一起因信息公开引起的行政复议和行政诉讼。', none],
    ['因信息公开引发行政复议1件，无行政诉讼。', ['review.total=1', 'litigation.total=0!']],
    // Other measures
    ['备案政府信息公开行政复议案件134件。', []],
    ['参与政府信息公开行政诉讼5件、行政复议2件。', []],
    ['指导办理政府信息公开行政复议案件12件，行政诉讼2件。', []],
    ['办理政府信息公开行政复议案件12件。', []],
    ['收到政府信息公开行政复议申请12件。', [], justice],
    ['收到政府信息公开行政复议申请12件。', [], county],
    ['全年办理行政复议案件134件。', []],
    ['全年发生行政复议3件。', []],
    ['收到行政复议3件，其中因政府信息公开引发的行政复议1件。', []],
    ['收到政府信息公开行政复议决定书3份。', []],
    ['政府信息公开行政复议、行政诉讼案件共3件。', []],
    ['未发生政府信息公开行政复议2件。', []],
    ['政府信息公开行政复议维持率100%，未发生败诉的行政诉讼案件。', []],
    ['公开行政复议决定12件。', []],
    ['2022年，因政府信息公开引发行政复议9件，2023年平稳，2023年平稳。', []],
    ['上年因政府信息公开引发行政复议9件。', []],
    ['因政府信息公开引发行政诉讼一审2件、二审1件。', []],
    ['宣传政府信息公开行政复议、行政诉讼知识3次。', []],
    // Whose
    ['全县因政府信息公开引发行政复议9件。', ['review.total=9@'], county],
    ['我县因政府信息公开引发行政复议9件。', ['review.total=9'], county],
    ['白石镇因政府信息公开引发行政复议1件。', ['review.total=1'], town],
    ['2023年，市民政局因政府信息公开引发行政复议1件。', ['review.total=1']],
    ['2023年，云溪县民政局因政府信息公开引发行政复议1件。', []],
    [
      '全县收到政府信息公开申请9件，因本机关不掌握无法提供1件。因信息公开引发行政复议2件。',
      ['review.total=2@'],
      county,
    ],
    ['各乡镇收到政府信息公开申请9件。因信息公开引发行政复议2件。', ['review.total=2@'], county],
  ])('%s', (text, expected, ...organ) => {
    expect(claims([text], ...organ)).toEqual(expected);
  });

  it('takes the topic from the heading above, or from part four', () => {
    const text = '全年被申请行政复议3件，同比增长50%。';
    expect(claims(['（二）依申请公开', text])).toEqual(['review.total=3', 'growth=50']);
    expect(claims(['（五）监督保障', text])).toEqual([]);
    expect(claims([text], bureau, 'reviews')).toEqual(['review.total=3', 'growth=50']);
    expect(claims(['因信息公开被申请行政复议3件。'], bureau, 'problems')).toEqual([]);
  });
});

describe('readDocuments', () => {
  const claims = reading(readDocuments);

  it.each<[string, string[], ...Organ[]]>([
    ['2023年，我局制发行政规范性文件5件。', ['normativeDocs.issued=5']],
    ['全年制定规章1件、规范性文件5件。', ['regulations.issued=1', 'normativeDocs.issued=5']],
    [
      '政府信息管理方面，2023年制发规范性文件2件，废止1件，现行有效9件。',
      ['normativeDocs.issued=2', 'normativeDocs.repealed=1', 'normativeDocs.inForce=9'],
    ],
    [
      '规范性文件本年制发2件、废止1件、现行有效9件，规章现行有效3部。',
      ['normativeDocs.issued=2', 'normativeDocs.repealed=1', 'normativeDocs.inForce=9', 'regulations.inForce=3'],
    ],
    [
      '制定发布规范性文件4件，清理废止文件0件，现行有效文件20件。',
      ['normativeDocs.issued=4', 'normativeDocs.repealed=0', 'normativeDocs.inForce=20'],
    ],
    ['截至2023年底，现行有效行政规范性文件9件。', ['normativeDocs.inForce=9']],
    ['印发12件行政规范性文件。', ['normativeDocs.issued=12']],
    [
      '规章13件（含新制定5件、修改4件、废止4件）。',
      ['regulations.issued=5', 'regulations.revised=4', 'regulations.repealed=4'],
    ],
    [
      '公开政府规章13件（含新制定5、修改4、废止4）。',
      ['regulations.issued=5', 'regulations.revised=4', 'regulations.repealed=4'],
    ],
    ['2023年未制发规范性文件。', ['normativeDocs.issued=0!']],
    ['本年度未制定规章、规范性文件。', ['regulations.issued=0!', 'normativeDocs.issued=0!']],
    ['未制发和废止行政规范性文件。', ['normativeDocs.issued=0!', 'normativeDocs.repealed=0!']],
    ['一是制发规范性文件3件。', ['normativeDocs.issued=3']],
    // Other measures
    ['全年共解读规范性文件32份。', []],
    ['转发规范性文件5件，印发3件。', []],
    ['转发规范性文件5件，印发规范性文件3件，现行有效9件。', ['normativeDocs.issued=3']],
    ['公开规范性文件12件，制发3件。', ['normativeDocs.issued=3']],
    ['发布行政规范性文件6件、规章1件。', []],
    ['审核规范性文件12件，出台3件。', []],
    ['起草制定规范性文件3件。', []],
    ['参与制定规章2件。', []],
    ['制发规范性文件和政策文件15件。', []],
    ['制发规章和规范性文件共6件。', []],
    ['制定规章制度5项，建立台账。', []],
    ['制定、修订规范性文件5件。', []],
    ['废止和宣布失效规范性文件5件。', []],
    ['以市政府名义制发规范性文件5件。', []],
    ['围绕优化营商环境，制发规范性文件3件。', []],
    ['制发规范性文件5件，其中联合制发2件，废止1件。', ['normativeDocs.issued=5']],
    ['制发规范性文件等5件。', []],
    ['制发规范性文件5件次，培训3次。', []],
    ['制发规范性文件3条。', []],
    ['2022年制发规范性文件5件，2023年规范，2023年管理。', []],
    ['规范性文件管理制度健全，无违规制定情形。', []],
    ['无规范性文件。', []],
    ['全市制发规范性文件5件。', ['normativeDocs.issued=5@'], county],
    ['指导各乡镇制定规范性文件5件。', [], county],
  ])('%s', (text, expected, ...organ) => {
    expect(claims([text], ...organ)).toEqual(expected);
  });
});

describe('readDecisions', () => {
  const claims = reading(readDecisions);

  it.each<[string, string[]]>([
    [
      '2023年，我局作出行政许可决定36件、行政处罚决定4件，未实施行政强制。',
      ['licensing=36', 'penalties=4', 'coercion=0!'],
    ],
    ['全年共作出行政许可36件，行政处罚4起，行政强制措施0起。', ['licensing=36', 'penalties=4', 'coercion=0']],
    ['作出36件行政许可决定。', ['licensing=36']],
    ['行政处罚决定4件。', ['penalties=4']],
    ['未作出行政处罚、行政强制决定。', ['penalties=0!', 'coercion=0!']],
    ['全年无行政处罚、行政强制案件。', ['penalties=0!', 'coercion=0!']],
    // Other measures
    ['公开行政许可决定36件、行政处罚决定4件。', []],
    ['受理行政许可36件，办结行政许可35件。', []],
    ['行政许可36件，行政处罚4件。', []],
    ['公开双公示信息，行政许可36件。', []],
    ['公开执法信息，行政处罚决定4件。', []],
    ['公示行政许可信息36条，作出行政处罚决定4件。', ['penalties=4']],
    ['公布行政许可事项12项，作出行政许可决定36项。', []],
    ['未收到行政许可申请。', []],
    ['作出不予行政许可决定2件。', []],
    ['作出准予行政许可决定34件。', []],
    ['作出食品类行政处罚决定4件。', []],
    ['无行政许可事项。', []],
    ['行政许可、行政处罚决定共40件。', []],
    ['作出行政许可决定30余件。', ['licensing=~30']],
  ])('%s', (text, expected) => {
    expect(claims([text])).toEqual(expected.map((claim) => claim.replace('=', '.decisions=')));
  });
});

describe('readInformation', () => {
  const claims = reading(readInformation);

  it.each<[string, string[]]>([
    ['2023年，我局主动公开政府信息416条。', ['disclosed.government=416']],
    [
      '全年通过门户网站公开政府信息100条，微信公众号推送信息30条。',
      ['published.government[门户网站]=100', 'pushed.any[微信公众号]=30'],
    ],
    ['主动公开政府信息416条。', []],
    ['2023年，累计主动公开政府信息416条。', []],
    ['2023年，围绕重点领域，主动公开政府信息30条。', []],
    ['2023年，主动公开财政信息30条。', []],
    ['2022年，主动公开政府信息30条，2023年，2023年。', []],
    ['2023年，政府信息公开30条。', []],
    ['2023年，未公开政府信息。', []],
  ])('%s', (text, expected) => {
    expect(claims([text])).toEqual(expected);
  });
});
