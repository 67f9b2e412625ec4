/** A wrong form and the right one. Without conditions the wrong form is wrong wherever it stands. */
export interface TypoPair {
  wrong: string;
  right: string;
  /** What has to stand directly before or after, or somewhere near in the sentence. */
  before?: RegExp;
  after?: RegExp;
  near?: RegExp;
  /** What must not. */
  notBefore?: RegExp;
  notAfter?: RegExp;
  /** `sure`: a fix may be applied unasked. `likely`: it is offered. `slight`: offered, and an info. */
  certainty: 'sure' | 'likely' | 'slight';
}

/** Grows only by pairs whose wrong form is never right under its condition. */
export const typoPairs: TypoPair[] = [
  {
    wrong: '登陆',
    right: '登录',
    near: /网站|网址|网页|官网|平台|系统|门户|查询|账号|http/i,
    notBefore: /台风|飓风|海上|抢滩|部队|气旋|正面|沿海$/,
    certainty: 'sure',
  },
  {
    wrong: '截止',
    right: '截至',
    after: /^(?:20\d\d年|\d{1,2}月(?:\d{1,2}日|底|末))/,
    notBefore: /报名|申报|申请|时间|日期|期限$/,
    certainty: 'sure',
  },
  { wrong: '需一步', right: '需进一步', notAfter: /^(?:步|到位|一步)/, certainty: 'sure' },
  { wrong: '权利在阳光下运行', right: '权力在阳光下运行', certainty: 'likely' },
  { wrong: '权利在阳光下运作', right: '权力在阳光下运作', certainty: 'likely' },
  { wrong: '受理渠', right: '受理渠道', after: /^(?:[。，、；.,;]|$)/, certainty: 'likely' },
  { wrong: '仍在不足', right: '仍存在不足', certainty: 'sure' },
  { wrong: '行政法复议', right: '行政复议', certainty: 'sure' },
  { wrong: '先将', right: '现将', after: /^[^。；]{0,60}(?:报告|公布|公开|汇报|通报|公告)如下/, certainty: 'likely' },
  {
    wrong: '做为',
    right: '作为',
    before: /(?:^|[，。；、：）,.;:)])$/,
    notAfter: /^(?:[民群企人基老百困特服实好])/,
    certainty: 'sure',
  },
  { wrong: '既使', right: '即使', notAfter: /^[^。；]*(?:又|更|还|并|也使|也让)/, certainty: 'sure' },
  { wrong: '座落', right: '坐落', certainty: 'sure' },
  { wrong: '按装', right: '安装', notAfter: /^[置备修配载箱车机]/, certainty: 'sure' },
  { wrong: '帐号', right: '账号', certainty: 'sure' },
  { wrong: '帐户', right: '账户', certainty: 'sure' },
  { wrong: '布署', right: '部署', certainty: 'sure' },
  { wrong: '一如继往', right: '一如既往', certainty: 'sure' },
  { wrong: '再接再励', right: '再接再厉', certainty: 'sure' },
  { wrong: '按步就班', right: '按部就班', certainty: 'sure' },
  { wrong: '相辅相承', right: '相辅相成', certainty: 'sure' },
  { wrong: '其它', right: '其他', certainty: 'slight' },
];
