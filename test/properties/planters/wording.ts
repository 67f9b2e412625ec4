import { plant, type Planter } from './planter.js';
import { saying } from './quiet.js';

const says =
  (...sentences: string[]): Planter['plant'] =>
  (made) =>
    saying(made, 0, ...sentences);

export const wording: Planter[] = [
  plant('problems-too-thin', ({ builder }) =>
    builder.prose('problems', ['公开内容不够全面。', '下一步，将加强学习，丰富公开内容。']),
  ),
  plant('improvement-missing', ({ builder }) =>
    builder.prose('problems', [
      '一是政策解读形式比较单一，图表和视频解读的比例不高；二是部分栏目内容更新不够及时，信息时效性不强；三是工作人员业务能力不足，复杂申请的办理经验较少。',
    ]),
  ),
  plant(
    'passage-duplicated',
    says('定期对门户网站各栏目内容开展自查自纠，及时整改；定期对门户网站各栏目内容开展自查自纠，确保准确。'),
  ),
  plant('placeholder-unfilled', says('全年共主动公开条。'), { name: 'a figure' }),
  plant('placeholder-unfilled', says('××局配合开展宣传。'), { name: 'a name' }),
  plant('common-typo', says('公众可登陆门户网站查询。')),
  plant('repeated-word', says('扎实推进政策解读政策解读工作。')),
  plant('approximate-exact-number', says('全年公开信息62多条。')),
  plant('bracket-width-mixed', (made) => {
    const { preface, parts } = made.builder.draft;
    const narrow = [...preface, ...parts.flatMap(({ paragraphs }) => paragraphs)].some((text) => text.includes('('));
    return narrow ? undefined : saying(made, 0, '推进公开（含解读)工作。');
  }),
  plant('halfwidth-punctuation', says('规范公开流程,提高工作质量。')),
  plant('list-marker-sequence', says('一是加强学习；三是完善制度。')),
  plant('document-number-bracket', says('落实《关于做好政务公开工作的通知》（国办发[2023]12号）。')),
  plant('sentence-unterminated', ({ builder }) =>
    builder.append(
      'problems',
      '今后，本机关将继续把政府信息公开作为重要任务抓紧抓好，不断提高工作的规范化和制度化水平',
    ),
  ),
  plant('markup-residue', says('规范&nbsp;公开流程。'), { formats: ['html'] }),
  plant('privacy-id-number', says('申请人身份证号为11010519491231002X。')),
  plant('privacy-mobile-number', says('申请人的联系电话为13912345678。')),
  plant('publication-late', ({ builder, organ, year }) =>
    builder.signature({ organ: organ.name, date: `${year + 1}年6月3日` }).meta({}),
  ),
  plant('signature-date-implausible', ({ builder, organ, year }) =>
    builder.signature({ organ: organ.name, date: `${year}年6月3日` }).meta({}),
  ),
  plant(
    'paragraph-broken',
    ({ builder }) =>
      builder.prose('problems', [
        '本机关政府信息公开工作还存在一些不足：政策解读形式比较单一，图表和视频解读的比例不高，部分栏目内容不够丰富，',
        '使公开的效果受到影响，群众知晓率不高，查找不够方便。',
        '下一步，将丰富解读形式，明确栏目责任人，加强业务培训。',
      ]),
    { formats: ['html'] },
  ),
];
