import type { Numbers, Phrases } from '../wording.js';

const kinds = (...names: string[]) => (numbers: Numbers): boolean => names.some((name) => numbers[name] === 1);

/**
 * Sentences that look like a figure or a slip and are none: other counts in the words of those that the tables have,
 * other years, other bodies, and words that resemble a mistake. The first place for the phrase of a false accusation.
 */
export const asides: Record<string, Phrases[]> = {
  disclosure: [
    {
      say: [
        '解读规范性文件{readings}份，转发上级规范性文件{points}件。',
        '办理行政审批服务事项{approx}项，受理行政许可申请{replies}件，按时办结率100%。',
        '公开行政处罚决定{points}件、行政许可结果{approx}条。',
        '及时发布台风登陆预警和防汛信息{more}条，提醒群众一步一步做好防范。',
        '对群众反映的问题一件一件研究、一项一项落实，做到事事有回音。',
        '招聘公告报名截止日期前收到简历{replies}份，录用名单已公示。',
        '{lastYear}年公开的惠民政策在{year}年继续执行，相关解读材料同步更新。',
        '自2019年起，{we}连续多年公开重大建设项目批准和实施信息。',
        '发布《{nextYear}年度部门预算编制说明》等材料，{nextYear}年的公开计划已提前谋划。',
        '梳理公布权责清单，含行政许可{points}项、行政处罚{more}项、行政强制{meetings}项。',
        '公开统一社会信用代码证书信息，{we}办公时间为工作日9:00—12:00、13:30—17:30。',
        '在“政策问答”栏目发布问答{more}组，访问地址为http://www.example.gov.cn/zcwd/index.html。',
        '全年公开财政资金{billions}亿元的分配结果，惠及群众{fans}人。',
        '审查企业申报的规范性文件意见建议{points}条，采纳{meetings}条。',
        '发布各类信息的情况如下：门户网站{site}条；微信公众号{wechat}条；公告栏{board}条。',
        '信息发布数量较{lastYear}年增长[12.5|8.3|20]%。',
      ],
    },
    {
      when: kinds('isArea'),
      say: [
        '{area}各级行政机关全年主动公开政府信息{approx}条。',
        '{area}各部门共作出行政许可决定{approx}件，行政处罚信息按时归集。',
      ],
    },
  ],
  requests: [
    {
      say: [
        '另代为转办其他机关的申请{meetings}件，已告知申请人向有权机关提出。',
        '因{lastYear}年度政府信息公开申请引发的问题均已妥善处理。',
        '备案审查行政复议案件{points}件，参与行政诉讼{meetings}件，均与政府信息公开无关。',
        '答复人大代表建议{points}件、政协委员提案{meetings}件，答复率100%。',
        '收到群众来信{points}封、邮件{more}封，均已回复。',
        '{we}受理投诉举报{replies}件，办结{replies}件。',
        '接到行政许可申请{replies}件，全部在承诺时限内办结。',
      ],
    },
    {
      when: kinds('isArea'),
      say: ['{area}各级行政机关共收到政府信息公开申请{approx}件，按期答复率达到98%以上。'],
    },
  ],
  management: [
    {
      say: [
        '对照《党政机关公文格式》国家标准，规范文件标题、发文字号和附件格式。',
        '清理{lastYear}年底前印发的文件{points}件，其中继续有效{points}件。',
        '落实国务院办公厅有关政府信息公开行为主体的规定，厘清制作机关和保存机关的责任。',
        '加强数据安全管理，签订保密承诺书{points}份。',
      ],
    },
  ],
  platforms: [
    {
      say: [
        '微信公众号推送{wechat}条，阅读量{approx}次；抖音号发布短视频{videos}条。',
        '网站改版后设一级栏目{meetings}个、二级栏目{points}个，页面加载时间缩短至2秒以内。',
        '清理僵尸栏目{meetings}个，修复暗链、错链{points}处。',
      ],
    },
  ],
  supervision: [
    {
      say: [
        '{lastYear}年度政务公开考核中，{we}被评为优秀等次；{year}年度考核正在进行。',
        '与{lastYear}年相比，{we}专题研究政务公开工作的次数增加{meetings}次。',
        '落实《{year}—{nextYear}年干部教育培训规划》，把条例列为必学内容。',
        '主要领导带头学、分管领导具体抓，一步步把任务落到实处。',
      ],
    },
  ],
};
