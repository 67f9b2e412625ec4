/** The words by which the parts of a page are known. All are matched against text without white space. */

const partWords =
  '总体情况|概述|主动公开|收到和处理|依申请|申请情况|行政复议|行政诉讼|主要问题|存在的?问题|改进|其他需要|其他报告|需要报告|需要说明|收费|减免';
const numberedPart = new RegExp(
  `^(?:[一二三四五六七八九十]{1,3}[、.．，,：:]|第[一二三四五六七八九十]部分|[（(][一二三四五六七八九十][)）]|[1-9][、.．])[^。；]{0,24}(?:${partWords})`,
);
const namedPart =
  /^(?:总体情况|(?:行政机关)?主动公开政府信息情况|(?:行政机关)?收到和处理政府信息公开申请情况|.{0,20}行政复议、.{0,6}行政诉讼情况|(?:政府信息公开工作)?存在的?主要问题及改进情况|其他(?:需要)?报告的(?:事项|情况))$/;

/** The heading of one of the parts that a report consists of. */
export function isPartHeading(text: string): boolean {
  return text.length <= 48 && (numberedPart.test(text) || namedPart.test(text));
}

const tableWords =
  /本年新收政府信息公开申请|上年结转政府信息公开申请|第二十条第|结转下年度继续办理|未经复议直接起诉|复议后起诉|结果维持/;

/** Words that only the three tables of a report hold. */
export function isReportTable(text: string): boolean {
  return tableWords.test(text);
}

const title = /(?:信息|政务|政府)公开.*(?:报告|年报)(?:[（(][^（()）]{1,30}[)）])?$/;
const notTitle = /[。；？！>»›｜|]|^(?:现将|根据|按照|附件|上一|下一|名称|标题|信息名称|当前|您)/;

/** The title of a report, on one line or its last line. */
export function isTitle(text: string): boolean {
  return text.length >= 8 && text.length <= 90 && title.test(text) && !notTitle.test(text);
}

const year = /[\d０-９]{4}|二[〇○零Oo][〇○零Oo一二三四五六七八九]{2}/;

export function namesYear(text: string): boolean {
  return year.test(text);
}

const titleLine =
  /(?:局|府|会|室|处|院|厅|办|委|部|署|社|中心|镇|乡|街道|县|区|市|省|\d年度?|关于|公司|大学|学校|支队|大队)$/;

/** A line of a title that takes several. */
export function isTitleLine(text: string): boolean {
  return text.length <= 40 && titleLine.test(text) && !/[：:。；，>»›]/.test(text) && !isChromeLine(text);
}

const shownDate = '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?';
const dateLine = new RegExp(`^[【\\[(（]?${shownDate}[】\\])）]?$`);

/** A line of nothing but a date: below a title, the date of publication. */
export function isDateLine(text: string): boolean {
  return dateLine.test(text) && !/年/.test(text);
}

const chromeStart = new RegExp(
  '^[【\\[(（<《|｜·>]*(?:' +
    [
      '您?(?:现在|当前|目前)?(?:所在|所处)?的?位置',
      '当前栏目',
      '首页[>»›/\\-]',
      '(?:发布|公开|更新|生成|发文|成文|印发|发稿|录入|编辑|公布|制作|修改)(?:时间|日期)[：:]?',
      '(?:时间|日期|来源|信息来源|文章来源|稿源|作者|编辑|责任编辑|审核|发布人|发布者|发布单位|供稿|字号|字体)[：:]',
      '(?:发布|公开|发文|制发|责任)(?:机构|机关|主体|部门|单位)[：:]',
      '(?:索引号|索取号|信息索引|文号|发文字号|主题分类|信息分类|公开(?:方式|类别|范围|形式|时限)|有效性|体裁|关键词|主题词|组配分类|服务对象|内容概述|信息名称|名称|标题|统一登记号|统一编号|废止日期|生效日期|语种|载体)[：:]',
      '(?:索引号|发文字号|主题分类|组配分类|公开方式|信息有效性|生成日期|发布机构)$',
      '(?:字体|字号)(?:大小)?[：:【\\[]?(?:大|小|默认)?',
      '(?:大|中|小|默认|超大)(?:[】\\])|/](?:[【\\[(]?(?:大|中|小|默认|超大)[】\\])]?)*)?$',
      '大[|/]?中[|/]?小',
      '(?:我要)?(?:打印|关闭|收藏|纠错|分享|返回)[^。，；]{0,18}$',
      '(?:上|下)一?[篇条页]',
      '相关(?:链接|文档|附件|信息|新闻|解读|文章|阅读|推荐|内容|稿件)',
      '扫一扫|微信扫|手机(?:扫|版|端)|无障碍|用手机',
      '浏览|点击(?:数|率|量|次数)|阅读(?:数|量|次数)|访问(?:量|次数)|人气',
      '(?:网站地图|联系我们|网站声明|隐私声明|关于我们|版权声明|法律声明|使用帮助|友情链接|网站无障碍|政务新媒体|返回顶部)',
      '(?:主办|承办|协办|维护|技术支持|建议使用|网站支持|版权)(?:单位|机关)?[：:]',
      '(?:主办|承办)单位',
      'Copyright|©',
      `${shownDate}(?:来源|信息来源|文章来源|作者|浏览|点击|阅读|字体|字号|编辑|发布|稿源|责任编辑)`,
    ].join('|') +
    ')',
  'i',
);
const chromeAnywhere =
  /版权所有|ICP备|公网安备|网站标识码|网站备案|政府网站找错|浏览次数|点击次数|阅读次数|浏览量|访问量|分享到|【?打印(?:本页|此页)?】?【?关闭|字体：?【?大】?】?/i;

/** A short line that a content management system puts round an article; prose never is one. */
export function isChromeLine(text: string): boolean {
  if (text.length > 160 || (text.length > 60 && text.includes('。'))) return false;
  return chromeStart.test(text) || chromeAnywhere.test(text);
}

const indexLabels =
  /索引号|索取号|发布机构|发文机关|生成日期|成文日期|发布日期|公开日期|公开方式|主题分类|信息分类|组配分类|发文字号|文号|信息名称|有效性|主题词|关键词|内容概述/g;

/** The table of an article's index data. */
export function isIndexTable(text: string): boolean {
  return text.length < 2000 && !isReportTable(text) && new Set(text.match(indexLabels)).size >= 2;
}

/** Class names and ids of what stands round an article. */
const chromeName =
  /(?:^|[-_\s])(?:foot|footer|copyright|breadcrumbs?|crumbs?|dqwz|share|bdsharebuttonbox|bshare\w*|print|qrcode|ewm|erweima|sidebar|xgwj|xglj|xgyd|related|nav|navbar|menu|toolbar|pagination)(?=$|[-_\s\d])/i;

export function isChromeName(names: string): boolean {
  return chromeName.test(names);
}
