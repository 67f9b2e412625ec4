/** Words by which a numbered heading shows which part it means, however it is worded; the first that fits decides. */
const keywords: [part: string, pattern: RegExp][] = [
  ['other', /其[他它].*(?:事项|情况|事宜)$|需要?(?:报告|说明)的?(?:其[他它])?(?:的)?(?:事项|情况|问题)|^其[他它]$/],
  [
    'problems',
    /(?:存在|主要|突出)的?.*(?:问题|不足)|问题.*(?:改进|措施|打算)|不足.*(?:改进|措施|打算)|^(?:下一?步)?改进(?:情况|措施)$/,
  ],
  ['reviews', /复议|诉讼/],
  ['requests', /(?:收到|处理|办理|受理|答复).*申请|申请.*(?:收到|处理|办理|受理|答复)|依申请公开/],
  ['disclosure', /主动公开|公开政府信息.*情况/],
  [
    'overview',
    /^(?:20\d\d年度?)?(?:政府|政务)?信息公开(?:年度)?(?:工作)?(?:总体|基本|开展|推进|落实)?(?:的)?(?:情况|概述|概况)$|总体(?:工作)?情况|总体概况|整体情况|^(?:工作)?(?:概述|概况|总述)$|基本(?:工作)?情况$|工作概[述况]$/,
  ],
];

/** The part that a heading's words point to. */
export function keywordsOf(core: string): string | undefined {
  return keywords.find(([, pattern]) => pattern.test(core))?.[0];
}
