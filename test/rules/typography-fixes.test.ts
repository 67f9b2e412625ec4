import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EnabledRule } from '../../src/linter/config.js';
import { optionDefaults } from '../../src/linter/option-defaults.js';
import type { Edit } from '../../src/linter/rule.js';
import type { Finding } from '../../src/linter/result.js';
import type { AnyRule } from '../../src/linter/rule.js';
import approximateExactNumber from '../../src/rules/approximate-exact-number.js';
import bracketWidthMixed from '../../src/rules/bracket-width-mixed.js';
import cjkDigitSpace from '../../src/rules/cjk-digit-space.js';
import documentNumberBracket from '../../src/rules/document-number-bracket.js';
import halfwidthPunctuation from '../../src/rules/halfwidth-punctuation.js';
import markupResidue from '../../src/rules/markup-residue.js';
import paragraphBroken from '../../src/rules/paragraph-broken.js';
import privacyIdNumber from '../../src/rules/privacy-id-number.js';
import privacyMobileNumber from '../../src/rules/privacy-mobile-number.js';
import privacyPersonName from '../../src/rules/privacy-person-name.js';
import sentenceUnterminated from '../../src/rules/sentence-unterminated.js';
import { rules } from '../../src/rules/index.js';
import { compliant } from '../../src/testing/index.js';
import type { DraftFormat } from '../../src/testing/index.js';
import { lint } from '../../src/linter/lint.js';
import { readHtml } from '../../src/readers/html.js';
import { readText } from '../../src/readers/text.js';
import { configOf } from '../linter/helpers.js';

const prose = [
  '本机关认真落实《中华人民共和国政府信息公开条例》（以下简称《条例》）规定，扎实推进公开工作。',
  '全年公开信息126条（含转载38条），其中门户网站公开80条，公告栏公开46条；按照国办公开办函〔2021〕30号、云政办函〔2023〕5号文件要求，做到应公开、尽公开。',
  '依申请公开由办公室（政务公开科）办理，按期答复率为100%；加强政府信息管理、平台建设和监督保障，组织培训15次。业务培训覆盖各科室，做到人人熟悉流程。',
];
const report = compliant(2023).prose('overview', prose);
/** Where in the text of a rendered report the prose stands. */
const paragraphs = (source: string) => prose.map((text) => ({ text, at: source.indexOf(text) }));

function findingsIn(text: string, format: DraftFormat, tried: AnyRule[]): Finding[] {
  const source = { format, bytes: text.length, text };
  const document = format === 'html' ? readHtml(text, source) : readText(text, source);
  const { findings, crashes } = lint(document, 'report', { ...configOf([]), rules: enabled(tried) });
  expect(crashes).toEqual([]);
  return findings;
}

function enabled(tried: AnyRule[]): EnabledRule[] {
  return tried.map((rule) => ({ rule, level: 'warn', exact: false, options: optionDefaults(rule.options) }));
}

interface Placed extends Pick<Edit, 'text'> {
  range?: [number, number];
}

function applied(text: string, edits: Placed[]): string {
  return edits
    .toSorted((a, b) => b.range![0] - a.range![0])
    .reduce((left, { range, text: inserted }) => left.slice(0, range![0]) + inserted + left.slice(range![1]), text);
}

/** What is planted where: a stretch of the compliant text and what it is replaced by. */
type Plant = [from: number, to: number, by: string];

/** Stretches that a pattern finds in the prose, some of which are then replaced. */
function plants(source: string, pattern: RegExp, by: (found: string) => string): Plant[] {
  return paragraphs(source).flatMap(({ text, at }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }): Plant => [at + index, at + index + found.length, by(found)]),
  );
}

function planted(source: string, chosen: Plant[]): string {
  return applied(
    source,
    chosen.map(([from, to, text]) => ({ range: [from, to], text })),
  );
}

/** Rules of the preset that say something about the compliant text, which is nothing. */
const recommended = rules.filter(({ level }) => level !== 'off');
const half: Record<string, string> = { '（': '(', '）': ')', '，': ',', '；': ';' };

const cases: {
  rule: AnyRule;
  formats: DraftFormat[];
  pattern: RegExp;
  by: (found: string) => string;
  most?: number;
}[] = [
  { rule: bracketWidthMixed, formats: ['text', 'html'], pattern: /[（）]/g, by: (found) => half[found]! },
  {
    rule: halfwidthPunctuation,
    formats: ['text', 'html'],
    pattern: /(?<=[一-鿿])[，；](?=[一-鿿])/g,
    by: (found) => half[found]!,
    most: 2,
  },
  {
    rule: documentNumberBracket,
    formats: ['text', 'html'],
    pattern: /[〔〕]/g,
    by: (found) => (found === '〔' ? '[' : ']'),
  },
  { rule: cjkDigitSpace, formats: ['text', 'html'], pattern: /(?<=[一-鿿])(?=\d)|(?<=\d)(?=[一-鿿])/g, by: () => ' ' },
  { rule: markupResidue, formats: ['html'], pattern: /(?<=[一-鿿])(?=[一-鿿])/g, by: () => '&amp;nbsp;' },
  { rule: markupResidue, formats: ['html'], pattern: /(?<=。)|(?<=[一-鿿])(?=，)/g, by: () => '&lt;br/&gt;' },
];

describe('a fix', () => {
  it.each(cases.flatMap((one) => one.formats.map((format) => ({ ...one, format, id: one.rule.id }))))(
    'of $id gives the text back in $format',
    ({ rule, format, pattern, by, most }) => {
      const source = report.render(format);
      const possible = plants(source, pattern, by);
      expect(possible.length).toBeGreaterThan(2);
      expect(findingsIn(source, format, [...recommended, rule])).toEqual([]);
      fc.assert(
        fc.property(fc.subarray(possible, { minLength: 1, maxLength: most ?? possible.length }), (chosen) => {
          const defective = planted(source, chosen);
          const found = findingsIn(defective, format, [rule]);
          // A pair of brackets may have been replaced on both sides, in all of the text: that is a converter.
          if (rule !== bracketWidthMixed) expect(found.length).toBeGreaterThan(0);
          const fixed = applied(
            defective,
            found.flatMap(({ fix }) => fix!.ranges),
          );
          if (found.length > 0 && rule !== bracketWidthMixed) expect(fixed).toBe(source);
          expect(findingsIn(fixed, format, [rule])).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('of markup-residue takes stars away in pairs', () => {
    const source = report.render('html');
    const possible = plants(source, /(?<=[。，；]|^)[一-鿿]{2,8}(?=[，。；])/g, (found) => `**${found}**`);
    fc.assert(
      fc.property(fc.subarray(possible, { minLength: 1 }), (chosen) => {
        const defective = planted(source, chosen);
        const ranges = findingsIn(defective, 'html', [markupResidue]).flatMap(({ fix }) => fix!.ranges);
        expect(applied(defective, ranges)).toBe(source);
      }),
      { numRuns: 40 },
    );
  });

  it('of bracket-width-mixed gives the text back for one bracket', () => {
    const source = report.render('text');
    for (const plant of plants(source, /[（）]/g, (found) => half[found]!)) {
      const defective = planted(source, [plant]);
      const ranges = findingsIn(defective, 'text', [bracketWidthMixed]).flatMap(({ fix }) => fix!.ranges);
      expect(applied(defective, ranges)).toBe(source);
    }
  });
});

/** What a suggestion is expected to leave of what was planted. */
const suggested: { rule: AnyRule; format: DraftFormat; pattern: RegExp; by: string; left: string }[] = [
  { rule: approximateExactNumber, format: 'text', pattern: /(?<=126|38|46|15)(?=[条次])/g, by: '余', left: '' },
  { rule: sentenceUnterminated, format: 'text', pattern: /。$/g, by: '', left: '。' },
  { rule: sentenceUnterminated, format: 'html', pattern: /。$/g, by: '，', left: '。' },
  {
    rule: privacyIdNumber,
    format: 'text',
    pattern: /(?<=[一-鿿])(?=[，。；])/g,
    by: '（身份证号11010119000307461X）',
    left: '（身份证号110101********461X）',
  },
  {
    rule: privacyMobileNumber,
    format: 'html',
    pattern: /(?<=[一-鿿])(?=[，。；])/g,
    by: '（电话13812345678）',
    left: '（电话138****5678）',
  },
  {
    rule: privacyPersonName,
    format: 'text',
    pattern: /(?<=，)(?=[一-鿿])/g,
    by: '申请人李小青申请公开，',
    left: '申请人李某某申请公开，',
  },
];

describe('a suggestion', () => {
  it.each(suggested.map((one) => ({ ...one, id: one.rule.id })))(
    'of $id ($format) changes its place alone',
    ({ rule, format, pattern, by, left }) => {
      const source = report.render(format);
      // The last paragraph ends a part; the others may be wrapped lines.
      const possible = plants(source, pattern, () => by).slice(rule === sentenceUnterminated ? -1 : 0);
      expect(possible.length).toBeGreaterThan(0);
      for (const plant of possible) {
        const defective = planted(source, [plant]);
        const found = findingsIn(defective, format, [rule]);
        expect(found).toHaveLength(1);
        const fixed = applied(defective, found[0]!.suggestions[0]!.ranges);
        expect(fixed).toBe(planted(source, [[plant[0], plant[1], left]]));
        expect(findingsIn(fixed, format, [rule])).toEqual([]);
      }
    },
  );

  it('of paragraph-broken joins the sentence and leaves no other finding', () => {
    const source = report.render('html');
    for (const plant of plants(source, /(?<=[，、])(?=[一-鿿])/g, () => '</p>\n<p>')) {
      const defective = planted(source, [plant]);
      const found = findingsIn(defective, 'html', [paragraphBroken]);
      expect(found).toHaveLength(1);
      const fixed = applied(defective, found[0]!.suggestions[0]!.ranges);
      expect(fixed.replace('</p>\n<p></p>', '</p>')).toBe(source);
      expect(findingsIn(fixed, 'html', recommended)).toEqual([]);
    }
  });
});
