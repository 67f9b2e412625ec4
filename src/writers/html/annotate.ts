import { escaped } from '../../reporters/html/page.js';
import type { Locale } from '../../reporters/reporter.js';
import { say } from '../../reporters/words/words.js';
import { marks } from '../text/marks.js';
import type { Ink, Insertion } from '../text/marks.js';
import type { Note } from '../text/notes.js';
import type { SourceEdit } from '../text/source-edits.js';
import { pageFrame } from './page-frame.js';

/** Marks in a page with numbers that lead to a list of notes at its end; it can be read without script and style. */
export function annotateHtml(text: string, notes: Note[], edits: SourceEdit[], locale: Locale): Insertion[] {
  const { end, linkless } = pageFrame(text);
  const prefix = freePrefix(text);
  const isLink = ({ at = 0 }: Note) => linkless.some((stretch) => stretch.start < at && at < stretch.end);
  const ink: Ink = {
    around: (about, removed) => {
      const mark = about.length > 0 ? [`<mark class="reportlint" title="${titleOf(about)}">`, '</mark>'] : ['', ''];
      return removed ? [`${mark[0]}<del class="reportlint">`, `</del>${mark[1]}`] : [mark[0]!, mark[1]!];
    },
    inserted: (words) => `<ins class="reportlint">${words}</ins>`,
    sign: (note) => {
      const { number } = note;
      const label = isLink(note) ? `[${number}]` : `<a href="#${prefix}-${number}">[${number}]</a>`;
      return `<sup class="reportlint" id="${prefix}-at-${number}">${label}</sup>`;
    },
  };
  const list = notes.length > 0 ? [{ at: end, text: listOf(notes, prefix, locale) }] : [];
  return [...marks(notes, edits, ink), ...list];
}

/** A copy of an annotated copy has notes of its own. */
function freePrefix(text: string): string {
  let prefix = 'reportlint';
  for (let copy = 2; text.includes(`id="${prefix}-`); copy++) prefix = `reportlint${copy}`;
  return prefix;
}

const longestTitle = 1000;

/** What the notes say, for those who point at the words. */
function titleOf(notes: Note[]): string {
  let title = '';
  for (const { paragraphs } of notes) {
    if (title.length > longestTitle) break;
    title += `${title && '\n\n'}${paragraphs.join('\n')}`;
  }
  const cut = title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title;
  return escaped(cut).replaceAll('\n', '&#10;');
}

function listOf(notes: Note[], prefix: string, locale: Locale): string {
  const items = notes.map(({ number, paragraphs, at }) => {
    const back = at === undefined ? '' : ` <a href="#${prefix}-at-${number}">↩</a>`;
    const words = paragraphs.map((paragraph) => escaped(paragraph)).join('<br>');
    return `<li id="${prefix}-${number}" value="${number}">${words}${back}</li>`;
  });
  const language = locale === 'zh' ? 'zh-CN' : 'en';
  const style = 'clear: both; padding: 1em; text-align: left; line-height: 1.6';
  return (
    `<section class="reportlint" lang="${language}" style="${style}"><hr><h2>${escaped(say(locale, 'comment.list'))}</h2>` +
    `<ol>${items.join('')}</ol></section>`
  );
}
