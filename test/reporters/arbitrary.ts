import fc from 'fast-check';
import type { Location } from '../../src/document/location.js';
import type { Finding, Place, Result } from '../../src/linter/result.js';
import { report, typo } from './results.js';

/** Text as documents hold it at their worst: any UTF-16, control characters, halves of pairs. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('\u001B[31m', '\uD800', '\r\n'),
);
const small = fc.nat({ max: 5000 });

const anyLocation: fc.Arbitrary<Location> = fc.oneof(
  fc.tuple(small, small, small).map(([line, column, length]): Location => ({
    kind: 'text',
    start: { line: line + 1, column: column + 1, offset: line + column },
    end: { line: line + 1, column: column + 1 + length, offset: line + column + length },
  })),
  fc.record({ kind: fc.constant('flow' as const), part: text, path: fc.array(small), from: small, to: small }),
  fc.record({
    kind: fc.constant('page' as const),
    page: small.map((page) => page + 1),
    box: fc.record({
      left: fc.float({ noNaN: true, noDefaultInfinity: true }),
      top: small,
      right: small,
      bottom: small,
    }),
  }),
  fc.record({ kind: fc.constant('sheet' as const), sheet: text, cell: text }),
);

const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ kind: fc.constant('cell' as const), table: text, version: text, row: text, column: text }),
  fc.record({ kind: fc.constant('part' as const), part: text, version: fc.constant('2021') }),
  fc.constantFrom<Place>({ kind: 'preface' }, { kind: 'title' }, { kind: 'document' }),
);

const edit = fc.record({ block: small, from: small, to: small, text });
const range = fc.tuple(small, small, text).map(([from, length, inserted]) => ({
  range: [from, from + length] as [number, number],
  text: inserted,
}));
const fix = fc.record({ edits: fc.array(edit), ranges: fc.array(fc.oneof(range, fc.record({ text }))) });

export const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    level: fc.constantFrom('error' as const, 'warn' as const, 'info' as const),
    data: fc.dictionary(text, fc.oneof(text, fc.integer())),
    ruleId: fc.oneof(fc.constantFrom('common-typo', 'table-total-mismatch'), text),
    subject: fc.array(text, { maxLength: 3 }),
    location: anyLocation,
    place: anyPlace,
    suggestions: fc.array(
      fix.map((one) => ({ messageId: 'correct', ...one })),
      { maxLength: 2 },
    ),
    fix: fc.option(fix, { nil: undefined }),
  })
  .map(({ fix: perhaps, ...changes }) => {
    const finding = typo(changes);
    delete finding.fix;
    return perhaps ? { ...finding, fix: perhaps } : finding;
  });

/** Any result a linter could hand over, and some that it could not. */
export const anyResult: fc.Arbitrary<Result> = fc
  .record({
    filePath: text.map((name) => `/work/${name}`),
    findings: fc.array(anyFinding, { maxLength: 4 }),
    suppressed: fc.array(
      anyFinding.map((finding) => ({ ...finding, suppression: { kind: 'inSource' as const, reason: 'r' } })),
      { maxLength: 2 },
    ),
    undecided: fc.array(fc.record({ ruleId: text, reason: text, data: fc.constant({}), subject: fc.array(text) }), {
      maxLength: 8,
    }),
    notes: fc.array(fc.record({ code: text }), { maxLength: 7 }),
    crashes: fc.array(fc.record({ ruleId: text, error: text }), { maxLength: 1 }),
    failed: fc.boolean(),
    line: text,
  })
  .map(({ failed, line, ...rest }) => ({
    ...rest,
    ...(failed ? { failure: { code: 'binary' } } : { report }),
    excerpt: (location: Location) =>
      location.kind === 'text' ? { line: location.start.line, lines: [line] } : undefined,
  }));
