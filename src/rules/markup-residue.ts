import { editsIn } from '../linter/passage-edit.js';
import type { Change } from '../linter/passage-edit.js';
import { passageSubject } from '../linter/passage-subject.js';
import { defineRule } from '../linter/rule.js';
import type { RuleContext } from '../linter/rule.js';
import type { Passage } from '../report/report.js';
import { regulation } from '../templates/clauses.js';

const worthReading = /\*\*|&[#a-z]|<\/?[a-z]/i;
const entities: Record<string, string> = {
  nbsp: '',
  ensp: '',
  emsp: '',
  thinsp: '',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  middot: '·',
  hellip: '…',
  quot: '"',
  amp: '&',
};
/** `&amp;nbsp;` is an entity that was escaped twice. */
const entity = `&(?:amp;)*(?<entity>${Object.keys(entities).join('|')}|lt|gt|#\\d{2,5}|#x[\\da-f]{2,5});`;
const tag =
  '</?(?:p|br|div|span|strong|font|em|b|u|a|img|table|tbody|tr|td|h[1-6]|o:p|st1:[a-z]{1,20})(?:\\s[^<>]{0,300})?/?>';
/** A pair of them round words sets these in bold; after a Han character they may hide a name: 张**. */
const bold = '(?<![*\\d一-鿿])\\*\\*(?=[^*，。；、：）\\s][^*]{1,200}\\*\\*(?![*\\d]))(?<stars>[^*]+)\\*\\*';
const residue = new RegExp(`${entity}|(?<tag>${tag})|${bold}`, 'gi');

/** What the markup of a page was meant to turn into must not be read as text. */
export default defineRule({
  id: 'markup-residue',
  category: 'typography',
  scope: 'report',
  level: 'info',
  fix: 'fix',
  needs: ['narrative'],
  title: { zh: '标记残留', en: 'Markup left in the text' },
  description: {
    zh: '正文中留有排版标记（如“**”“&nbsp;”“<br>”），读者看到的是代码而不是文字。',
    en: 'Marks of a markup language (**, &nbsp;, tags) were left in the text, so that readers see code.',
  },
  remedy: {
    zh: '删去残留的标记，可用 --fix 自动改正；发布前请在网页上看一遍。',
    en: 'Delete the marks; --fix does it. Look at the page before publishing it.',
  },
  basis: [regulation.article50],
  messages: {
    residue: {
      zh: '正文中留有标记“{{mark}}”，此段共 {{count}} 处',
      en: 'The text holds the mark “{{mark}}”, {{count}} in this paragraph',
    },
  },
  examples: {
    bad: [
      {
        zh: '网页上显示出“&nbsp;”',
        en: 'A page shows “&nbsp;”',
        report: { text: { overview: ['扎实推进&nbsp;政府信息公开工作。'] } },
        formats: ['html'],
        reports: ['residue'],
      },
    ],
    good: [
      {
        zh: '隐去姓名的星号',
        en: 'Stars that hide a name',
        report: { text: { overview: ['收到申请人张**提出的申请，均已答复。'] } },
        formats: ['html'],
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    for (const passage of context.passages()) {
      if (!passage.heading && worthReading.test(passage.text)) report(context, passage);
    }
  },
});

function report({ spanOf, finding }: RuleContext, passage: Passage): void {
  const marks = [...passage.text.matchAll(residue)];
  const [first] = marks;
  if (!first) return;
  const changes = marks.map(changesOf);
  const fix = changes.every((change) => change !== undefined) ? editsIn(passage, changes.flat()) : undefined;
  const shown = first.groups!.stars === undefined ? first[0] : '**';
  finding({
    messageId: 'residue',
    data: { mark: shown.slice(0, 30), count: marks.length },
    subject: passageSubject(passage),
    at: spanOf(passage, first.index, first.index + shown.length),
    ...(fix && { fix }),
  });
}

/** Undefined where it takes a person to say what was meant: `&lt;` may have been the beginning of a tag. */
function changesOf({ 0: mark, index: from, groups }: RegExpExecArray): Change[] | undefined {
  const to = from + mark.length;
  if (groups!.stars !== undefined) {
    return [
      { from, to: from + 2, text: '' },
      { from: to - 2, to, text: '' },
    ];
  }
  const name = groups!.entity?.toLowerCase();
  const text = name === undefined ? '' : entities[name];
  return text === undefined ? undefined : [{ from, to, text }];
}
