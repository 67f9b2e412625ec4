import type { Phrases } from '../wording.js';

/** Counts of what was published, with the lists they are taken apart into. */
export const published: Phrases[] = [
  {
    say: [
      '{year}年，{we}[共|累计|]主动公开政府信息{published}条，其中通过门户网站公开{site}条，通过微信公众号公开{wechat}条，通过公告栏公开{board}条。',
      '全年主动公开政府信息{published}条，其中：门户网站{site}条（其中工作动态{siteNews}条、法定主动公开内容{siteOpen}条），政务新媒体{wechat}条，公开栏{board}条。',
      '{year}年[累计|共][发布|公开]各类政府信息{published}条，包括政策文件类{policy}条、财政信息类{finance}条（其中预算{budget}条、决算{accounts}条）、民生服务类{people}条、其他信息{rest}条。',
      '全年通过各类载体发布信息{published}条。其中，网站发布{site}条，占{siteShare}%；微信公众号推送{wechat}条；公示栏张贴{board}条，占比{boardShare}%。',
      '{we}全年主动公开政府信息{published}条，在门户网站发布{site}条，在微信公众号发布{wechat}条，其余{board}条在公示栏公布。',
      '{year}年，{we}通过门户网站主动公开信息{site}条，通过政务新媒体发布信息{wechat}条（其中图文{wechatNews}条、短视频{wechatVideo}条）。',
      '{year}年，{we}围绕群众关切，主动公开政策、财政、民生等方面政府信息，做到应公开尽公开。',
      '[1月至12月|全年]，{we}主动公开政府信息{approx}条，[较上年有所增加|覆盖政务公开目录各栏目]。',
      '全年主动公开政府信息总数{published}条：政策文件{policy}条，财政信息{finance}条，民生领域{people}条，其他信息{rest}条。',
      '{year}年，{we}主动公开各类信息{published}条。其中：政策类{policy}条；财政类{finance}条，含预算{budget}条、决算{accounts}条；民生类{people}条；其他类{rest}条。',
      '截至{year}年12月31日，{we}通过门户网站发布信息{site}条，微信公众号推送信息{wechat}条，公示栏张贴公告{board}份。',
      '{year}年1月1日至12月31日，{we}主动公开信息{published}条，[未发现错发、漏发情况|较好地保障了公众知情权]。',
      '全年公开信息{published}条，其中涉及财政的{finance}条，涉及民生的{people}条，涉及政策的{policy}条[，其余为工作动态|等]。',
      '在门户网站公开政府信息{site}条，其中[政务动态|工作信息]{siteNews}条、政府信息公开专栏{siteOpen}条；在微信公众号公开信息{wechat}条，其中图文{wechatNews}条、视频{wechatVideo}条；在公告栏公开信息{board}条。',
      '{we}全年发布信息{approx}条，制作图解、视频、动漫解读产品各{each}件，共{eachTriple}件。',
      '全年在门户网站、微信公众号、公告栏分别公开信息{site}条、{wechat}条、{board}条，共{published}条。',
      '一年来主动公开政府信息{published}条，比上年增加{more}条，[网站日均访问量{approx}人次|信息公开率达到100%]。',
    ],
  },
];

/** Readings of policy, answers to the public. */
export const explained: Phrases[] = [
  {
    say: [
      '发布政策解读材料{readings}件，其中图解{pictures}件、视频{videos}件。',
      '坚持政策文件与解读材料同步起草、同步审签、同步发布，全年制作解读稿{readings}篇。',
      '及时回应社会关切，通过领导信箱、留言板等渠道回复群众留言{replies}条。',
      '围绕就业、教育、养老、医疗等重点领域，细化公开内容，[更新栏目信息|按季度更新办事指南]。',
      '公开本部门预算、决算和“三公”经费信息，公开行政处罚、行政许可信息。',
      '[组织开展|举办]“政府开放日”活动{meetings}次，邀请群众代表走进机关。',
      '编制并公开年度重大行政决策事项目录，公开会议讨论决定的事项和执行情况。',
      '发布《{lastYear}年政府信息公开工作年度报告》，更新政府信息公开指南和目录。',
      '对照基层政务公开标准目录，逐项核对公开内容，补充缺项信息。',
      '公开{lastYear}年度部门决算和{year}年度部门预算，以及{year}年“三公”经费预算安排。',
      '召开新闻发布会{meetings}场，[回答记者提问{points}个|主要负责人出席{meetings}次]。',
      '开展“政务公开进社区”宣传{meetings}场，发放资料{approx}份，接受咨询{replies}人次。',
      '{we}累计回应公众关注热点或重大舆情{meetings}次，办理网民留言{replies}条，办结率100%。',
      '公开人大代表建议和政协提案办理结果{points}件，其中人大建议办理结果主动公开率100%。',
      '解读上级规范性文件{readings}件，转载上级政策解读{points}篇，[图文解读占比超过60%|多形式解读比例达到80%以上]。',
      '完成基层政务公开标准化规范化建设任务，梳理{points}个试点领域公开事项{approx}项。',
      '公示行政处罚、行政许可信息{approx}条，“双随机、一公开”抽查结果{points}条。',
      '认真执行《{organ}政务公开工作实施方案（{lastYear}—{nextYear}年）》，推进重点领域信息公开。',
      '发布惠企“二十条”措施及配套细则，组织企业座谈{meetings}次，收集意见{points}条。',
      '发布就业、社保、住房等民生信息，其中惠民补贴资金发放情况按月公开，救助对象名单按季度公开。',
      '规范行政执法公示，做到事前、事中、事后公开，全年公示执法信息{approx}条。',
      '公开招考、招聘信息{meetings}条，公开政府采购意向{points}项、采购结果{points}项。',
    ],
  },
];

/** Normative documents and regulations as the table of part two has them. */
export const documents2021: Phrases[] = [
  {
    when: ({ docsIssued, docsRepealed, docsInForce }) => docsIssued! + docsRepealed! + docsInForce! > 0,
    say: [
      '{year}年，{we}制发行政规范性文件{docsIssued}件，废止{docsRepealed}件，现行有效{docsInForce}件。',
      '全年新制定行政规范性文件{docsIssued}件，[清理|]废止行政规范性文件{docsRepealed}件。',
      '截至{year}年12月31日，{we}现行有效行政规范性文件{docsInForce}件，均已在网站专栏公开。',
      '规范公文属性认定，全年制发行政规范性文件{docsIssued}件，全部标注有效性。',
      '行政规范性文件：本年制发{docsIssued}件，本年废止{docsRepealed}件，现行有效{docsInForce}件。',
      '开展行政规范性文件清理，废止{docsRepealed}件，目前现行有效{docsInForce}件。',
      '{we}全年起草行政规范性文件草案{points}件，经审核后制发{docsIssued}件，同步公开解读材料{readings}份。',
      '坚持合法性审核全覆盖，{year}年印发行政规范性文件{docsIssued}件，现行有效的行政规范性文件{docsInForce}件。',
    ],
  },
  {
    when: ({ docsIssued, docsRepealed }) => docsIssued === 0 && docsRepealed === 0,
    say: [
      '{year}年，{we}未制发行政规范性文件。',
      '全年没有制定[和废止|]行政规范性文件。',
      '{year}年制发行政规范性文件0件，废止0件。',
      '本年度无新制发、废止的行政规范性文件。',
      '{year}年，{we}没有制发行政规范性文件，公开其他政策文件{policy}件。',
    ],
  },
  {
    when: ({ rulesIssued, rulesInForce }) => rulesIssued! > 0 && rulesInForce! > 0,
    say: ['全年制定政府规章{rulesIssued}件，现行有效规章{rulesInForce}件，集中公开规章正式版本。'],
  },
];

export const decisions2021: Phrases[] = [
  {
    when: ({ licences }) => licences! > 0,
    say: ['{year}年，{we}作出行政许可决定{licences}件，结果信息在网站公示。', '全年作出行政许可处理决定{licences}件。'],
  },
  {
    when: ({ penalties }) => penalties! > 0,
    say: [
      '全年作出行政处罚决定{penalties}件，依法公开处罚结果。',
      '{we}{year}年作出行政处罚决定{penalties}件、行政强制决定{coercions}件。',
    ],
  },
  {
    when: ({ penalties, coercions }) => penalties === 0 && coercions === 0,
    say: ['{year}年未作出行政处罚、行政强制决定。', '全年没有作出行政处罚和行政强制决定。'],
  },
  {
    when: ({ feesWan }) => feesWan! > 0,
    say: ['全年行政事业性收费{feesWan}万元，收费项目和标准均已公示。'],
  },
];
