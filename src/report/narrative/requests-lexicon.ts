import { numberPhrase } from './number-phrase.js';

/** Doings with requests, by what they count; within an alternation the longest come first. */
export const VERBS = {
  handled:
    '收办|共?办理(?!完毕|完成|结果)|处理(?!完毕)|承办|(?:收到|受理|接收)(?:并|和|及|、)(?:已?办理|办结|处理|答复|回复)(?:完毕)?',
  answered: '(?:作出|依法|按时|按期)?(?:答复|办结|回复|办理完毕|办理完成|处理完毕)',
  received: '新收到|收到|新收|受理|接收|接到',
} as const;

/** What came over from the year before, and what goes on into the next. */
export const CARRIED_OVER =
  '(?:上(?:一)?年(?:度)?|20\\d\\d年(?:度)?)结转(?:至?(?:今年|本年|20\\d\\d年)(?:度)?)?(?:继续)?(?:办理)?|结转(?:自)?上(?:一)?年(?:度)?|(?:承接|接转)上(?:一)?年(?:度)?';
export const CARRIED_FORWARD =
  '(?:结转|转|顺延|转结)(?:至|到|入)?(?:下(?:一)?|次)(?:年(?:度)?)(?:继续)?(?:办理)?(?:的)?|(?:下(?:一)?年度?)(?:继续)?办理';

/** The request itself. 依申请公开政府信息 counts only behind a verb of receiving or handling. */
export const OBJECT =
  '(?:(?:政府|政务)?信息(?:的)?公开(?:的)?申请|依申请(?:政府)?信息公开(?:的)?(?:申请)?|依申请公开(?:的)?(?:政府)?(?:信息)?(?:的)?(?:申请)?|申请公开(?:的)?(?:政府)?信息|(?:公开)?政府信息(?:的)?申请|(?<!依申请)公开申请|申请)(?:表|书|件|事项|信件|案件|事件|业务|信息|函)?';
/** An object that is about requests beyond doubt. */
export const SURE_OBJECT =
  /信息(?:的)?公开(?:的)?申请|公开申请|依申请(?:政府)?信息公开|依申请公开|申请公开|政府信息(?:的)?申请/;

/** Who asked, or how the request is called: what may stand between the verb and its object. */
export const FILLER =
  '(?:任何|形式|公民|法人|自然人|个人|公众|群众|社会|企业|单位|其[他它]组织|组织|或者|或|和|及|、|与|以及|申请人|提出|提交|递交|各类|的|有关|相关){0,12}';

export const NUMBER = numberPhrase('(?:件|份|条|宗|起|例|项|封|个(?!工作|月|百))(?!次)');

/** By channel, by subject, part of the year: no total of the report. */
export const SUB_COUNT =
  /其中|网上|网络|在线|线上|线下|信函|邮寄|邮件|信件申请|当面|现场|传真|电话|平台|窗口|渠道|系统|信箱|邮箱|方式|上半年|下半年|季度|月份|(?:以|年)来|历年|近[两三四五\d]年|除|平均|首次|另外?|还|再|每/;
/** Last year's figures, and comparisons with them. */
export const PREVIOUS = /上(?:一)?年|去年|往年|同期|同比|环比|较|相比|比(?!例)/;
/** Other business, in which 收到, 受理 and 答复 count other things. */
export const OTHER_TOPIC =
  /微博|微信|热线|来信|来电|来访|信访|咨询|留言|建议|提案|许可|处罚|强制|复议|诉讼|应诉|投诉|举报|审批|网上办事|政务服务|工单|补贴|救助|低保|仲裁|行政裁决|监督检查|解读|项目|资质|证明|登记|更正/;

/** Outcomes as prose names them. */
export const OUTCOMES: Record<string, string> = {
  予以公开及部分公开: 'requests.disclosed',
  予以公开和部分公开: 'requests.disclosed',
  予以公开或部分公开: 'requests.disclosed',
  予以公开: 'requests.granted',
  同意公开: 'requests.granted',
  部分公开: 'requests.grantedInPart',
  不予公开: 'requests.denied',
  无法提供: 'requests.unavailable',
  不予处理: 'requests.notProcessed',
  其他处理: 'requests.otherHandling',
};

/** Kinds of applicants, by the columns of the table; `organisations` are all columns but the natural persons'. */
export const APPLICANTS: Record<string, string> = {
  自然人: 'natural',
  公民: 'natural',
  个人: 'natural',
  公民个人: 'natural',
  法人或其他组织: 'organisations',
  法人和其他组织: 'organisations',
  法人及其他组织: 'organisations',
  '法人、其他组织': 'organisations',
  法人: 'organisations',
  商业企业: 'business',
  科研机构: 'research',
  社会公益组织: 'publicInterest',
  法律服务机构: 'legalService',
};
