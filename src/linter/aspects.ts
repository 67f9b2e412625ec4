import type { Span } from '../document/document.js';
import type { AspectSpec } from '../templates/template.js';
import { onceAReport } from './once-a-report.js';
import type { RuleContext } from './rule.js';

/** A sub-heading of part one with the aspects it stands for. */
export interface AspectHeading {
  text: string;
  /** The whole of its words, where `text` ends at the first mark of punctuation. */
  sentence: string;
  at: Span;
  aspects: AspectSpec[];
}

type Views = Pick<RuleContext, 'report' | 'partSpec' | 'passages' | 'subHeadings' | 'spanOf'>;

/**
 * The sub-headings of part one, if it is divided by aspects at all: numbered （一）（二）…, else lines of their own.
 * Headings few of which name an aspect follow a plan of their own, and decide nothing.
 */
export const aspectHeadings = onceAReport((views: Views): AspectHeading[] => {
  const aspects = views.partSpec('overview')?.aspects ?? [];
  const headings = [...views.subHeadings('overview'), ...headingLines(views)].map(({ text, sentence, at }) => ({
    text,
    at,
    sentence,
    aspects: aspectsNamedIn(sentence, aspects),
  }));
  return dividesByAspects(headings) ? headings : [];
});

/** 政府信息公开情况 stands for 主动公开 unless the heading names an aspect: 依申请信息公开情况. */
function aspectsNamedIn(sentence: string, aspects: AspectSpec[]): AspectSpec[] {
  const named = aspects.filter(({ synonyms }) => synonyms.some((synonym) => sentence.includes(synonym)));
  if (named.length > 0) return named;
  return aspects.filter(({ headings }) => headings?.some((heading) => sentence.includes(heading)));
}

function dividesByAspects(headings: AspectHeading[]): boolean {
  const naming = headings.filter((heading) => heading.aspects.length > 0);
  return naming.length * 2 > headings.length || new Set(naming.flatMap(({ aspects }) => aspects)).size >= 3;
}

/** Lines of their own that are not numbered （一）（二）…; the part's own heading is none of them. */
function headingLines({ passages, spanOf, partSpec }: Views): { text: string; sentence: string; at: Span }[] {
  const own = partSpec('overview')?.heading ?? '';
  const lines = passages('overview').filter(
    ({ heading, text }) => heading && text.length <= 40 && !text.includes(own) && !/^[*#]*[（(]/.test(text),
  );
  return lines.map((passage) => {
    const { text } = passage;
    return { text, sentence: text, at: spanOf(passage, 0, text.length) };
  });
}
