import fc from 'fast-check';

/** A change of one tag of a table: which one, and what becomes of it. Places are taken modulo what there is. */
export interface Change {
  place: number;
  /** Only in rows without figures. */
  header: boolean;
  how: { delete: true } | { insert: string } | { span: number };
}

const inserted = ['<td>', '</td>', '<tr>', '</tr>', '<td></td>', '<td colspan="2">', '<td rowspan="2">'];

export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    place: fc.nat(),
    header: fc.boolean(),
    how: fc.oneof(
      fc.constant<Change['how']>({ delete: true }),
      fc.constantFrom(...inserted).map((insert) => ({ insert })),
      fc.nat(12).map((span) => ({ span })),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

/** A tag or a text of the page, and the number of its table row, if it stands in one. */
interface Token {
  text: string;
  row?: number;
}

/**
 * A page whose table tags are changed. A row of figures is changed once at most: if it lost one cell and was given another,
 * its figures would truly stand under other headers.
 */
export function changeTags(html: string, list: Change[]): string {
  const tokens = tokensOf(html);
  const withFigures = new Set(tokens.filter((token, at) => isFigureCell(tokens, at)).map(({ row }) => row));
  const taken = new Set<number>();
  const made: { at: number; drop: number; add: string }[] = [];
  for (const change of list) {
    const places = tokens.flatMap((token, at) => {
      const rows = [token.row, tokens[at - 1]?.row].filter((row) => withFigures.has(row));
      if (token.row === undefined || rows.some((row) => taken.has(row!)) || made.some((other) => other.at === at))
        return [];
      if (change.header && rows.length > 0) return [];
      return fits(change.how, token) ? [{ at, rows }] : [];
    });
    const place = places[change.place % places.length];
    if (!place) continue;
    for (const row of place.rows) taken.add(row!);
    made.push({ at: place.at, ...edit(change, tokens[place.at]!) });
  }
  const texts = tokens.map(({ text }) => text);
  for (const { at, drop, add } of made.sort((a, b) => b.at - a.at)) texts.splice(at, drop, add);
  return texts.join('');
}

function tokensOf(html: string): Token[] {
  let row = 0;
  let inside = false;
  return html.match(/<[^>]*>|[^<]+/g)!.map((text) => {
    const token = inside ? { text, row } : { text };
    if (text === '<table>') inside = true;
    if (text === '</table>') inside = false;
    if (text !== '<tr>' && text !== '<table>') return token;
    return { text, ...(text === '<tr>' && { row: ++row }) };
  });
}

/** A cell with a number, or without anything. */
function isFigureCell(tokens: Token[], at: number): boolean {
  const { text, row } = tokens[at]!;
  return row !== undefined && (/^\d+$/.test(text) || (text === '</td>' && tokens[at - 1]!.text.startsWith('<td')));
}

function fits(how: Change['how'], { text }: Token): boolean {
  if ('insert' in how) return true;
  return 'span' in how ? /(?:row|col)span=/.test(text) : /^<\/?t[dr]/.test(text);
}

function edit({ how, place }: Change, { text }: Token): { drop: number; add: string } {
  if ('insert' in how) return { drop: 0, add: how.insert };
  if ('delete' in how) return { drop: 1, add: '' };
  const spans = text.match(/(?:row|col)span="\d+"/g)!;
  const span = spans[place % spans.length]!;
  return { drop: 1, add: text.replace(span, span.replace(/\d+/, String(how.span))) };
}
