import type { Numbers, Phrases } from '../wording.js';

const kinds =
  (...names: string[]) =>
  (numbers: Numbers): boolean =>
    names.some((name) => numbers[name] === 1);

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
        '从公开渠道看，{published}条信息中门户网站{site}条、微信公众号{wechat}条、公告栏{board}条；从公开内容看，政策文件{policy}条、财政信息{finance}条、民生服务{people}条、其他信息{rest}条。',
        '上半年公开政府信息{more}条，下半年进一步加大公开力度。',
        '自建站以来累计公开政府信息{fans}条。',
        '制定出台政策措施{points}项，公开政策文件原文{policy}份。',
        '合法性审查规范性文件{points}件，报送备案规范性文件{meetings}件。',
        '公开规章、规范性文件目录各1份，集中展示历年文件。',
        '行政许可事项{points}项全部实现网上可办，公示行政处罚决定书{more}份。',
        '收到网民留言{twofold}条，其中咨询类{replies}条、建议类{replies}条，均已办结。',
        '配备政务公开工作人员{staff}人，其中专职{meetings}人、兼职{points}人。',
        '举办政策宣讲会{trainings}场，参加{approx}人次，其中企业代表{trainees}人。',
        '办理“互联网+监督”平台转来事项{points}件，群众评价满意{points}件。',
        '门户网站设置一级栏目{meetings}个、二级栏目{points}个，其中新增{meetings}个。',
        '公开惠农补贴信息，共涉及{more}个村、{replies}户，发放资金{billions}万元。',
        '{year}年1月至10月开展栏目专项整治，规范信息标题{more}条。',
        '{nextYear}年1月，{we}按时公开了{nextYear}年度部门预算。',
        '发布图文解读{pictures}篇、视频解读{videos}个，占全部解读材料{readings}件的100%。',
        '全年公开信息的条数是{lastYear}年的[1.2|1.5]倍，栏目更新率达到100%。',
        '发布项目招投标信息{bids}条（中标候选人公示{points}条、结果公告{meetings}条等）。',
        '网站全年发布信息{site}条，较{lastYear}年的{more}条有所变化，政务公开专栏{siteOpen}条。',
        '咨询服务热线实行9:00-17:00值守，系统升级到V2.0版，支持PDF、OFD等格式下载。',
        '入企走访{meetings}次、座谈{trainings}次，发放《惠企政策汇编（{year}版）》{approx}册。',
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
        '自2019年以来累计收到政府信息公开申请{approx}件，办理经验不断积累。',
        '第一季度集中培训申请办理业务，每件申请平均办理时长[8|11]个工作日。',
        '申请内容涉及土地、房产、社保等{meetings}个方面，共{points}项具体信息。',
        '延期答复、逾期答复情况未发生，答复文书合格率100%。',
        '行政机关负责人出庭应诉{meetings}次，出庭率100%，其他行政诉讼案件{points}件正在审理。',
        '（{year}）川0802行初{points}号案件与政府信息公开无关，已履行完毕。',
        '印发《依申请公开工作规程（试行）》，明确收件、登记、会办、答复、送达{meetings}个环节。',
        '在门户网站开通“依申请公开”在线平台，同步公布邮寄地址和受理点电话0839-7200015。',
        '对申请人提出的咨询类、信访类诉求，引导其通过相应渠道解决。',
        '全年无申请人因不服答复向上级机关投诉、举报。',
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
        '{lastYear}年12月修订的《政府信息发布审核办法》自{year}年1月1日起施行。',
        '行政规范性文件制定、修改、废止均履行公开征求意见、合法性审核、集体讨论决定等程序。',
        '涉及公民隐私的，对身份证号、手机号（如139****5678）等作遮蔽处理后公开。',
        '{we}统一社会信用代码、机构职能、领导分工等基础信息保持更新。',
        '全年审核拟公开文件{approx}件次，退回修改{points}件次，其中属性调整{meetings}件次。',
      ],
    },
  ],
  platforms: [
    {
      say: [
        '微信公众号推送{wechat}条，阅读量{approx}次；抖音号发布短视频{videos}条。',
        '网站改版后设一级栏目{meetings}个、二级栏目{points}个，页面加载时间缩短至2秒以内。',
        '清理僵尸栏目{meetings}个，修复暗链、错链{points}处。',
        '网站群运行稳定，全年可用率99.9%以上，首页更新量{approx}条。',
        '新媒体矩阵共{staff}个账号，其中微信公众号{meetings}个、其他平台账号{points}个。',
        '在便民服务中心、村（社区）设置公开栏{points}处，{meetings}处配备触摸查询一体机。',
        '优化“一网通办”入口，手机端、电脑端数据同源。',
      ],
    },
  ],
  supervision: [
    {
      say: [
        '按照市政务公开工作领导小组办公室通报要求，{we}对照问题清单逐项整改；市政府办公室到{we}调研指导{meetings}次。',
        '省、市两级开展的第三方评估中，我市政务公开工作总体良好，{we}承担的任务按期完成。',
        '{lastYear}年度政务公开考核中，{we}被评为优秀等次；{year}年度考核正在进行。',
        '与{lastYear}年相比，{we}专题研究政务公开工作的次数增加{meetings}次。',
        '落实《{year}—{nextYear}年干部教育培训规划》，把条例列为必学内容。',
        '主要领导带头学、分管领导具体抓，一步步把任务落到实处。',
        '在{lastYear}年工作基础上，{year}年新增考核指标{meetings}项。',
        '{year}年6月和11月，开展了两次自查自纠，发现问题{points}个，已全部整改。',
        '全年开展督查{trainings}次，通报{meetings}次，约谈0人。',
        '领导小组办公室设在党政办公室，由其负责日常协调，报告由该办公室汇总编制。',
        '原负责科室因机构改革调整，职责划入综合科，工作衔接平稳有序。',
      ],
    },
  ],
};
