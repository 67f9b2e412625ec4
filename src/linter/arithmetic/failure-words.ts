import type { FactId } from '../../report/report.js';
import { columnPath, factName } from '../../templates/names.js';
import type { Arithmetic, Defect, Failure, Suspect } from '../arithmetic.js';
import type { Message, RawFinding, RawUndecided, RuleContext, Suggestion } from '../rule.js';

type Views = Pick<RuleContext, 'shape' | 'table' | 'fact' | 'textAt'>;

const blanks = {
  zh: '{{#blanks}}（空白的{{blanks}}按 0 计）{{/blanks}}',
  en: '{{#blanks}} (blank, counted as 0: {{blanks}}){{/blanks}}',
};
const cause = {
  zh:
    '{{#suspect}}；若“{{suspect}}”为 {{value}}（现为 {{now}}），则各项相符{{/suspect}}' +
    '{{#gap}}；若空白的“{{gap}}”为 {{value}}，则各项相符{{/gap}}' +
    '{{#changes}}；若一并更正{{changes}}，则各项相符{{/changes}}' +
    '{{#ambiguous}}；另有 {{ambiguous}} 项等式随之不符，更正方式不唯一，请逐项核对{{/ambiguous}}' +
    '{{#unlocated}}；另有 {{unlocated}} 项等式不符，牵涉单元格较多，未能推断何处有误{{/unlocated}}',
  en:
    '{{#suspect}}; all would agree if “{{suspect}}” were {{value}} (now {{now}}){{/suspect}}' +
    '{{#gap}}; all would agree if the blank “{{gap}}” were {{value}}{{/gap}}' +
    '{{#changes}}; all would agree after these corrections: {{changes}}{{/changes}}' +
    '{{#ambiguous}}; further equations that fail with it: {{ambiguous}}; there is more than one way to correct them{{/ambiguous}}' +
    '{{#unlocated}}; further equations that fail: {{unlocated}}; too many cells are involved to tell which are wrong{{/unlocated}}',
};

/** What the rules say of a defect: one message for each kind of relation, the same wherever it is reported. */
export const defectMessages: Record<'total' | 'balance' | 'correct', Message> = {
  total: {
    zh: `{{cell}}：填报 {{left}}，分项之和为 {{right}}${blanks.zh}${cause.zh}`,
    en: `{{cell}}: {{left}} is stated, the parts add up to {{right}}${blanks.en}${cause.en}`,
  },
  balance: {
    zh: `“{{column}}”列勾稽关系不平：第一、二项之和为 {{left}}，第三、四项之和为 {{right}}${blanks.zh}${cause.zh}`,
    en: `The column “{{column}}” does not balance: items one and two add up to {{left}}, items three and four to {{right}}${blanks.en}${cause.en}`,
  },
  correct: {
    zh: '{{#suspect}}将“{{suspect}}”改为 {{value}}{{/suspect}}{{#changes}}一并更正{{changes}}{{/changes}}',
    en: '{{#suspect}}Set “{{suspect}}” to {{value}}{{/suspect}}{{#changes}}Correct together {{changes}}{{/changes}}',
  },
};

/** A defect in words: by its first total that is wrong, else by the first balance. */
export function describeDefect(views: Views, defect: Defect): RawFinding {
  const { failures, suspects } = defect;
  const failure = failures.find(isTotal) ?? failures[0]!;
  const { data, at } = describe(views, failure);
  return {
    messageId: isTotal(failure) ? 'total' : 'balance',
    data: { ...data, ...causeData(views, defect) },
    at,
    subject: [...new Set(failures.map(totalOf))],
    related: suspects.map(({ fact }) => fact),
    suggestions: correctionOf(views, defect),
  };
}

/** The rule that reports a defect: one for the balances alone, one for all that have to do with totals; if it is off, the other. */
export function reporterOf({ failures }: Defect, isOn: RuleContext['isOn']): string {
  const [balance, total] = ['table-balance-mismatch', 'table-total-mismatch'] as const;
  const [own, other] = failures.some(isTotal) ? [total, balance] : [balance, total];
  return isOn(own) ? own : other;
}

function isTotal({ relation }: Failure): boolean {
  return relation.relation.kind === 'total';
}

/** The cell of a failed relation that sums others up: alone on the left of a total, （七）总计 in a balance. */
function totalOf({ relation: { left, right } }: Failure): FactId {
  return left.length === 1 || right.length === 0 ? left[0]!.fact : right[0]!.fact;
}

/** What arithmetic rules say alike of a failure: the cell's name, both values, the blanks that were counted as 0. */
export function describe(views: Views, failure: Failure): Required<Pick<RawFinding, 'data' | 'at'>> {
  const { relation, left, right, blanks } = failure;
  const total = totalOf(failure);
  const names = blanks.map((id) => nameOf(views, id));
  return {
    data: {
      cell: nameOf(views, total),
      column: columnOf(views, failure),
      left,
      right,
      ...(names.length > 0 && { blanks: listed(names) }),
    },
    at: views.fact(total)?.at ?? { block: views.table(relation.relation.table)!.blocks[0]!, from: 0, to: 0 },
  };
}

function causeData(views: Views, { cause, suspects, failures }: Defect): Record<string, string | number> {
  const others = failures.length - 1;
  if (cause !== 'located') return others > 0 ? { [cause]: others } : {};
  const [suspect, ...more] = suspects;
  if (more.length > 0) return { changes: changesOf(views, suspects) };
  const { fact, value } = suspect!;
  const found = views.fact(fact)!;
  if (found.state === 'blank') return { gap: shortName(views, fact), value: value! };
  return { suspect: shortName(views, fact), value: value!, now: found.value! };
}

/** Offers the correction of all cells of the one smallest set. */
function correctionOf(views: Views, { cause, suspects }: Defect): Suggestion[] {
  if (cause !== 'located') return [];
  const edits = suspects.flatMap(({ fact, value }) => {
    const at = views.fact(fact)?.at;
    return at ? [{ ...at, text: String(value) }] : [];
  });
  if (edits.length < suspects.length) return [];
  const [{ fact, value }] = suspects as [Suspect];
  const single = { suspect: nameOf(views, fact), value: value! };
  return [
    { messageId: 'correct', data: suspects.length > 1 ? { changes: changesOf(views, suspects) } : single, edits },
  ];
}

/** `“（一）予以公开 · 自然人”8 → 7、…`. */
function changesOf(views: Views, suspects: Suspect[]): string {
  const changes = suspects.map(({ fact, value }) => {
    const now = views.fact(fact)?.value ?? '';
    return `“${shortName(views, fact)}”${now} → ${value}`;
  });
  return changes.join('、');
}

/** One undecided check a table, for its relations of a kind that hold a cell which is no number. Blanks have a rule of their own. */
export function undecidedOf(views: Views, { unevaluated }: Arithmetic, kind: string, reason: string): RawUndecided[] {
  const byTable = new Map<string, Set<FactId>>();
  for (const { relation, because } of unevaluated) {
    const cells = because.filter((id) => views.fact(id)?.state !== 'blank');
    if (relation.relation.kind !== kind || cells.length === 0) continue;
    const { table } = relation.relation;
    byTable.set(table, new Set([...(byTable.get(table) ?? []), ...cells]));
  }
  return [...byTable.values()].map((cells) => ({
    reason,
    data: { cells: listed([...cells].map((id) => nameOf(views, id))), count: cells.size },
    subject: [...cells],
  }));
}

function nameOf({ shape }: Views, id: FactId): string {
  const spec = shape(tableOf(id));
  return (spec && factName(spec, id)) ?? id;
}

/** The name of a cell where its table was named before. */
function shortName(views: Views, id: FactId): string {
  const table = views.shape(tableOf(id))?.name.zh;
  const name = nameOf(views, id);
  return table !== undefined && name.startsWith(`${table} · `) ? name.slice(`${table} · `.length) : name;
}

function tableOf(id: FactId): string {
  return id.slice(0, id.indexOf('.'));
}

function columnOf({ shape }: Views, { relation: { relation, instance } }: Failure): string {
  const columns = shape(relation.table)?.blocks.flatMap((block) => block.columns) ?? [];
  const column = columns.find(({ id }) => id === instance);
  return column ? columnPath(column).join(' · ') : instance;
}

function listed(names: string[]): string {
  const most = 3;
  return names.slice(0, most).join('、') + (names.length > most ? '等' : '');
}
