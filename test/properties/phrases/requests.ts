import type { Numbers, Phrases } from '../wording.js';

const none = ({ handled, carriedForward }: Numbers): boolean => handled === 0 && carriedForward === 0;
const some = (numbers: Numbers): boolean => !none(numbers);
const cameIn = ({ received }: Numbers): boolean => received! > 0;

/** How many requests came in, and what became of them. */
export const requestTotals: Phrases[] = [
  {
    when: none,
    say: [
      '{year}年，{we}未收到[公民、法人和其他组织提出的|]政府信息公开申请。',
      '[全年|本年度][未收到|没有收到|未接到|无]依申请公开[政府信息|]申请。',
      '{year}年{we}收到政府信息公开申请{received}件，上年结转{carriedOver}件，结转下年度继续办理{carriedForward}件。',
      '{year}年度{we}共受理[政府信息公开|依申请公开]申请{received}件。',
      '{we}畅通申请渠道，规范办理流程，{year}年未收到依申请公开事项。',
      '{year}年，{we}没有受理政府信息公开申请，也无上年结转申请。',
      '全年无公民、法人或者其他组织向{we}提出政府信息公开申请。',
      '{year}年，{we}[暂未|未]收到[任何|]依申请公开[信息的|]申请，[故无答复情况|不存在答复超期问题]。',
      '{year}年，{we}依申请公开信息数为0，没有结转事项。',
      '收到的政府信息公开申请为零，办理结果为零。',
      '{we}安排专人每日查看申请系统和信函，全年未收到政府信息公开申请，无上年结转和结转下年度的申请。',
      '{year}年收到自然人、法人或其他组织的政府信息公开申请0件，办结0件。',
      '全年共办理依申请公开0件。',
      '{we}{year}年度未接到书面、网络等形式的政府信息公开申请。',
    ],
  },
  {
    when: some,
    say: [
      '{year}年，{we}[共|][收到|新收|受理]政府信息公开申请{received}件，上年结转{carriedOver}件；[答复|办结]{closed}件，结转下年度[继续办理|]{carriedForward}件。',
      '[全年|{year}年][共|累计|]收到[政府|]信息公开申请{received}件，[已答复|办结|办理完毕]{closed}件，结转下年{carriedForward}件。',
      '{year}年，{we}收到政府信息公开申请{received}件，加上上年度结转的{carriedOver}件，共办理{handled}件。',
      '{year}年，{we}[共|]收办政府信息公开申请{handled}件（其中新收{received}件，上年结转{carriedOver}件），[按期答复|依法答复|答复]{closed}件，结转下年度{carriedForward}件。',
      '{we}全年办理政府信息公开申请{handled}件，其中本年新收{received}件、上年结转{carriedOver}件。',
      '本年度新收政府信息公开申请{received}件，上年度结转申请{carriedOver}件，[作出答复|办结]{closed}件，结转下年度继续办理{carriedForward}件。',
      '{year}年共答复政府信息公开申请{closed}件（含上年度结转{carriedOver}件，另有{carriedForward}件结转下年度继续办理）。',
      '依申请公开方面，{we}{year}年新收到申请{received}件，结转上年{carriedOver}件，均按规定登记、审核、答复。',
      '{year}年，{we}共收到政府信息公开申请{received}件，[同比增加{more}件|较上年减少{more}件|比{lastYear}年增加{more}件]；上年结转{carriedOver}件。',
      '{year}年共收到公民、法人和其他组织提出的政府信息公开申请{received}件，另有{lastYear}年结转{carriedOver}件，结转至{nextYear}年办理{carriedForward}件。',
      '（含上年结转{carriedOver}件）全年办理政府信息公开申请{handled}件，已答复{closed}件。',
      '{we}全年受理政府信息公开申请{received}件，办理上年结转申请{carriedOver}件，结转下一年度{carriedForward}件，[没有|未出现]超期答复的情况。',
      '全年政府信息公开申请{received}件，连同上年结转{carriedOver}件，共计{handled}件，截至年底办结{closed}件。',
      '本年新收申请：{received}件；上年结转申请：{carriedOver}件；本年度办理结果总计：{closed}件；结转下年度继续办理：{carriedForward}件。',
      '{year}年，{we}收到政府信息公开申请{received}件，已依法答复{closed}件（包括上年度结转的{carriedOver}件），{carriedForward}件按规定结转下年度继续办理。',
      '依法办理政府信息公开申请{handled}件，其中上年结转{carriedOver}件，本年新收{received}件；年内答复{closed}件，答复率达到[95%以上|98%以上]。',
      '{lastYear}年收到政府信息公开申请{more}件，{year}年收到政府信息公开申请{received}件。',
      '{year}年收到政府信息公开申请{received}件，比上年的{more}件[有所增加|有所减少]。',
      '{we}共收到政府信息公开申请{received}件，涉及申请人{points}人，公开信息{more}条。',
      '{year}年，{we}政府信息公开申请办理情况：新收{received}件，结转{carriedOver}件，办结{closed}件，转下年{carriedForward}件。',
      '依申请公开数量：收到{received}件申请，其中包含同一申请人提出的多件申请。',
    ],
  },
];

/** Who asked, by which way, and with what outcome; the parts add up. */
export const requestKinds: Phrases[] = [
  {
    when: cameIn,
    say: [
      '收到的{received}件申请中，自然人{natural}件，法人或其他组织{organisations}件。',
      '新收的{received}件申请中，[网络申请|通过网站在线提交]{online}件，[信函申请|邮寄]{post}件，当面申请{desk}件。',
      '从申请方式看，{received}件申请中，在线申请{online}件，占{onlineShare}%；信函申请{post}件；当面申请{desk}件。',
      '从申请人看，{received}件新收申请中自然人提出{natural}件，占比{naturalShare}%，法人或其他组织提出{organisations}件。',
      '收到政府信息公开申请{received}件，其中，自然人申请{natural}件，法人或其他组织申请{organisations}件（其中商业企业{business}件）。',
      '按申请主体分，自然人{natural}件、法人或其他组织{organisations}件；按申请渠道分，网络{online}件、信函{post}件、当面{desk}件。',
      '通过互联网申请{online}件，通过信函申请{post}件，当面申请{desk}件，合计{received}件。',
      '新收申请{received}件中，{online}件通过网站提交，{post}件通过邮政寄递，{desk}件当面递交。',
      '从内容看，申请主要涉及土地征收、房屋征迁、财政资金等方面。',
    ],
  },
  {
    when: ({ closed }) => closed! > 0,
    say: [
      '答复的{closed}件申请中，予以公开{granted}件，部分公开{inPart}件，不予公开{denied}件，无法提供{unavailable}件，不予处理{notProcessed}件，其他处理{otherHandled}件。',
      '全年答复申请{closed}件，其中：予以公开{granted}件、部分公开{inPart}件、不予公开{denied}件、无法提供{unavailable}件（其中本机关不掌握相关政府信息{notHeld}件、其他情形{otherUnavailable}件）、不予处理{notProcessed}件、其他处理{otherHandled}件。',
      '从办理结果看，办结{closed}件，包括：予以公开{granted}件；部分公开{inPart}件；不予公开{denied}件；无法提供{unavailable}件；不予处理{notProcessed}件；其他处理{otherHandled}件。',
    ],
  },
  { say: ['所有申请均实行统一登记、统一编号、统一答复。', '办理过程严格执行登记、会商、审核、答复、归档的流程。'] },
];

/** How requests are dealt with. */
export const requestWays: Phrases[] = [
  {
    say: [
      '[修订|完善|细化]依申请公开[工作流程|办理规程]，[规范答复文书格式|统一答复文书模板]，[提高答复质量|确保程序合法、内容准确]。',
      '加强与申请人的沟通，准确了解申请内容，[便于申请人获取所需信息|减少补正环节]。',
      '对内容复杂的申请，由政务公开机构会同业务科室和法律顾问研究办理。',
      '保持线上线下申请渠道畅通，专人负责接收、登记和转办，在法定期限内作出答复。',
      '对涉及第三方权益的申请，按照条例规定书面征求意见。',
      '{we}协助[上级|有关]部门办理申请{more}件，提供相关材料{points}份。',
      '全年向申请人电话沟通{more}次，出具补正通知书{meetings}份，告知补正事项。',
      '12345政务服务热线转办工单{approx}件，[按期办结率100%|全部按时办结，群众满意率98%以上]。',
      '全年受理群众来信来访{replies}件，[均已答复|已全部办结]；受理业务咨询{approx}人次。',
      '明确由办公室归口受理，自收到申请之日起20个工作日内予以答复；需要延长的，延长期限最长不超过20个工作日。',
      '修订政府信息公开申请表、登记回执、补正告知书等{meetings}种文书样式。',
      '{we}全年接听咨询电话{approx}个，现场解答群众疑问{replies}次。',
    ],
  },
  {
    when: ({ handled, closed, carriedForward }) => handled! > 0 && closed! > 0 && carriedForward === 0,
    say: ['上述政府信息公开申请已全部办结，没有结转。', '收到的政府信息公开申请均在法定期限内[答复|办结]。'],
  },
];

/** Reviews and lawsuits over disclosure, where part one speaks of them. */
export const disputes: Phrases[] = [
  {
    when: ({ reviews, suits }) => reviews === 0 && suits === 0,
    say: [
      '{year}年，{we}未发生因政府信息公开[工作|]引发的行政复议、行政诉讼[案件|]。',
      '[全年|本年度]没有因政府信息公开被申请行政复议、提起行政诉讼的情况。',
      '{year}年政府信息公开行政复议0件，行政诉讼0件。',
      '因政府信息公开工作被申请行政复议、提起行政诉讼均为零。',
      '未出现涉及政府信息公开的行政复议和行政诉讼案件。',
      '无因政府信息公开引起的行政复议、行政诉讼和举报投诉。',
      '{year}年未收到因政府信息公开申请行政复议或提起行政诉讼的通知。',
      '没有公民、法人或者其他组织就政府信息公开工作申请行政复议、提起行政诉讼。',
      '行政复议、行政诉讼情况：无。',
      '{we}未发生涉及政府信息公开的行政复议，也未发生涉及政府信息公开的行政诉讼。',
    ],
  },
  {
    when: ({ reviews, suits }) => reviews! > 0 && suits! > 0,
    say: [
      '{year}年，{we}因政府信息公开被申请行政复议{reviews}件，被提起行政诉讼{suits}件。',
      '全年发生政府信息公开行政复议{reviews}件，其中结果维持{reviewsUpheld}件、结果纠正{reviewsCorrected}件、其他结果{reviewsOther}件、尚未审结{reviewsPending}件；行政诉讼{suits}件，其中未经复议直接起诉{suitsDirect}件、复议后起诉{suitsAfter}件。',
      '因政府信息公开引发的行政复议案件{reviews}件、行政诉讼案件{suits}件，均依法[参加复议、应诉|提交答复和证据材料]。',
      '涉及政府信息公开的行政复议{reviews}件、行政诉讼{suits}件。',
      '{year}年，政府信息公开行政复议案件{reviews}件（维持{reviewsUpheld}件、纠正{reviewsCorrected}件、其他{reviewsOther}件、尚未审结{reviewsPending}件），行政诉讼案件{suits}件。',
      '发生涉政府信息公开行政复议案件{reviews}件，较上年增加{meetings}件；行政诉讼案件{suits}件，较上年减少{meetings}件。',
      '{year}年，因政府信息公开引发行政复议{reviews}起，结果维持{reviewsUpheld}起，结果纠正{reviewsCorrected}起，其他结果{reviewsOther}起，尚未审结{reviewsPending}起；引发行政诉讼{suits}起。',
      '全年被申请政府信息公开行政复议{reviews}件，被提起政府信息公开行政诉讼{suits}件（未经复议直接起诉{suitsDirect}件，复议后起诉{suitsAfter}件）。',
    ],
  },
  {
    when: ({ reviews, suits }) => reviews! > 0 && suits === 0,
    say: [
      '{year}年，{we}因政府信息公开被申请行政复议{reviews}件，[未发生|没有发生|无]政府信息公开行政诉讼。',
      '政府信息公开类行政复议案件{reviews}件，其中维持{reviewsUpheld}件、纠正{reviewsCorrected}件、其他结果{reviewsOther}件、尚未审结{reviewsPending}件；未被提起行政诉讼。',
    ],
  },
  {
    when: ({ reviews, suits }) => reviews === 0 && suits! > 0,
    say: [
      '{year}年，{we}未发生政府信息公开行政复议，发生政府信息公开行政诉讼{suits}件。',
      '因政府信息公开被提起行政诉讼{suits}件，没有行政复议案件。',
    ],
  },
];
