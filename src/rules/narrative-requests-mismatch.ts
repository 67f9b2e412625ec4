import { wordsOf } from '../linter/claim-cells.js';
import { defineRule, type RuleContext } from '../linter/rule.js';
import { factCells } from '../templates/expand.js';
import { rowPath } from '../templates/names.js';
import type { Claim } from '../report/report.js';
import { format2019, format2021, regulation } from '../templates/clauses.js';

type Context = RuleContext;

/** What the narrative says of the number of requests has to agree with the table of part three. */
export default defineRule({
  id: 'narrative-requests-mismatch',
  category: 'consistency',
  scope: 'report',
  level: 'error',
  fix: 'none',
  needs: ['narrative'],
  yieldsTo: ['section-missing', 'table-missing', 'template-unsupported'],
  title: { zh: '正文申请件数与表三不符', en: 'Number of requests in the narrative differs from the table' },
  description: {
    zh: '正文所述收到、办理、答复、结转的政府信息公开申请件数，应与“收到和处理政府信息公开申请情况”表一致。只核对本机关的总数。',
    en: 'The requests that the narrative says were received, handled, answered or carried must agree with the table. Only the own totals of the organ are judged.',
  },
  remedy: {
    zh: '核对正文和表三，改正写错的一处；正文含上年结转的，请写明“含上年结转”。',
    en: 'Compare text and table and correct the wrong one; where the text includes requests carried over, say so.',
  },
  basis: [format2021.annex, format2019.annex, regulation.article50],
  messages: {
    mismatch: {
      zh: '正文称“{{words}}”，表三 · {{row}} · 总计为 {{table}} 件',
      en: 'The narrative says “{{words}}”; table three · {{row}} · total is {{table}}',
    },
    includesCarriedOver: {
      zh: '正文称“{{words}}”，为本年新收与上年结转之和；表三 · {{row}} · 总计为 {{table}} 件',
      en: 'The narrative says “{{words}}”, which includes those carried over; table three · {{row}} · total is {{table}}',
      level: 'info',
    },
    kind: {
      zh: '正文称“{{words}}”，表三 · {{row}}合计为 {{table}} 件，请核对口径',
      en: 'The narrative says “{{words}}”; {{row}} in table three sums up to {{table}}; please check what is counted',
      level: 'info',
    },
    otherBody: {
      zh: '正文该数的统计范围不是本机关，未与表三核对',
      en: 'The figure is another body’s, and was not compared',
    },
    unreadable: { zh: '表三相应数字不是可核对的数字', en: 'The figure in the table cannot be compared' },
  },
  examples: {
    bad: [
      {
        zh: '正文17件，表三本年新收15件',
        en: '17 in the text, 15 in the table',
        report: { text: { overview: ['2023年，青川市民政局收到政府信息公开申请17件。'] } },
        reports: ['mismatch'],
      },
    ],
    good: [
      {
        zh: '共办理16件：新收15件，上年结转1件',
        en: '16 handled: 15 received, 1 carried over',
        report: { text: { overview: ['2023年，青川市民政局共办理政府信息公开申请16件。'] } },
      },
    ],
  },
  since: '0.1.0',

  check(context) {
    if (!context.table('requests')) return;
    const seen = new Set<string>();
    for (const claim of context.report.claims) {
      if (!claim.measure.startsWith('requests.') || claim.comparison === 'approximate') continue;
      const key = [claim.measure, claim.value, claim.scope.organ, claim.scope.column, claim.at.block].join();
      if (seen.has(key)) continue;
      seen.add(key);
      checkClaim(context, claim);
    }
  },
});

const totals: Record<string, { row: string; alternatives: string[][] }> = {
  'requests.received': { row: 'received', alternatives: [['received']] },
  'requests.handled': { row: 'received', alternatives: [['received'], ['received', 'carriedOver'], ['outcomeTotal']] },
  'requests.answered': {
    row: 'outcomeTotal',
    alternatives: [['outcomeTotal'], ['received'], ['received', 'carriedOver']],
  },
  'requests.carriedOver': { row: 'carriedOver', alternatives: [['carriedOver']] },
  'requests.carriedForward': { row: 'carriedForward', alternatives: [['carriedForward']] },
};

function checkClaim(context: Context, claim: Claim): void {
  const total = totals[claim.measure];
  if (!total || claim.scope.column) return checkKind(context, claim);
  const subject = [`requests.${total.row}.total`];
  const rows = claim.includesCarriedOver ? [...total.alternatives, ['received', 'carriedOver']] : total.alternatives;
  const sums = rows.flatMap((row) => sumsOf(context, row));
  if (sums.includes(claim.value)) return;
  if (claim.scope.organ === 'other') return context.undecided({ reason: 'otherBody', subject, at: claim.at });
  if (sums.includes(undefined)) return context.undecided({ reason: 'unreadable', subject, at: claim.at });
  const words = wordsOf(context, claim);
  const data = { words, stated: claim.value, row: rowName(context, total.row), table: sums[0]! };
  const withCarriedOver =
    claim.measure === 'requests.received' && sumsOf(context, ['received', 'carriedOver']).includes(claim.value);
  context.finding({ messageId: withCarriedOver ? 'includesCarriedOver' : 'mismatch', data, subject, at: claim.at });
}

/** The sum of rows in the 总计 column, and over the applicants: where the two differ, a total of the table is wrong, and said to be so. */
function sumsOf(context: Context, rows: string[]): (number | undefined)[] {
  const totals = rows.map((row) => valueOf(context, `requests.${row}.total`));
  const byApplicant = rows.map((row) => overApplicants(context, row));
  return [add(totals), ...(byApplicant.includes(undefined) ? [] : [add(byApplicant)])];
}

const applicants = ['natural', 'business', 'research', 'publicInterest', 'legalService', 'otherOrg'];
const organisations = applicants.slice(1);

function overApplicants(context: Context, row: string, columns = applicants): number | undefined {
  return add(columns.map((column) => valueOf(context, `requests.${row}.${column}`)));
}

function valueOf({ fact }: Context, id: string): number | undefined {
  const found = fact(id);
  return found?.state === 'number' ? found.value : undefined;
}

function add(values: (number | undefined)[]): number | undefined {
  return values.reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0);
}

/** Counts by outcome or applicant: what they include differs from office to office, so that a difference is only a hint. */
function checkKind(context: Context, claim: Claim): void {
  if (claim.scope.organ === 'other' || claim.measure === 'requests.handled' || claim.measure === 'requests.answered')
    return;
  const { row, value } = claim.scope.column
    ? applicantsOf(context, claim.scope.column)
    : outcomeOf(context, claim.measure);
  if (value === undefined || value === claim.value) return;
  if (claim.scope.column && claim.value === withCarriedOver(context, claim.scope.column)) return;
  const subject = claim.scope.column ? ['requests.received'] : outcomesOf(claim.measure);
  const data = { words: wordsOf(context, claim), stated: claim.value, row, table: value };
  context.finding({ messageId: 'kind', data, subject, at: claim.at });
}

function applicantsOf(context: Context, column: string): { row: string; value: number | undefined } {
  return { row: rowName(context, 'received'), value: overApplicants(context, 'received', columnsOf(column)) };
}

function withCarriedOver(context: Context, column: string): number | undefined {
  return add(['received', 'carriedOver'].map((row) => overApplicants(context, row, columnsOf(column))));
}

function columnsOf(column: string): string[] {
  return column === 'organisations' ? organisations : [column];
}

/** 予以公开及部分公开 are two outcomes. */
function outcomesOf(measure: string): string[] {
  return measure === 'requests.disclosed' ? ['requests.granted', 'requests.grantedInPart'] : [measure];
}

function outcomeOf(context: Context, measure: string): { row: string; value: number | undefined } {
  const shape = context.shape('requests');
  const measures = outcomesOf(measure);
  const isOf = (id: string): boolean => measures.some((one) => id.startsWith(`${one}.`)) && id.endsWith('.total');
  const rows = shape ? factCells(shape).filter(({ id }) => isOf(id)) : [];
  const names = new Set(rows.map(({ row }) => rowPath(row)[0]!));
  return {
    row: [...names].join('、') || measure,
    value: rows.length > 0 ? add(rows.map(({ id }) => valueOf(context, id))) : undefined,
  };
}

function rowName(context: Context, row: string): string {
  const rows = context.shape('requests')?.blocks.flatMap((block) => block.rows);
  return rows?.find(({ id }) => id === row)?.label ?? row;
}
