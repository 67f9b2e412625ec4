import { diffArrays } from 'diff';
import type { TextChange } from './comparison.js';

/** Stretches longer than this are shown as replaced, not character by character: the time grows with the square. */
const longest = 600;
/** Clauses with less in common than this share are other clauses. */
const alike = 0.5;

/** What a text became: by clauses, and inside a clause that was reworded by characters. */
export function compareTexts(old: string, next: string): TextChange[] {
  const changes: TextChange[] = [];
  let removed = '';
  for (const { value, added, removed: gone } of diffArrays(clausesIn(old), clausesIn(next))) {
    const text = value.join('');
    if (gone) removed = text;
    else if (added) {
      changes.push(...reworded(removed, text));
      removed = '';
    } else {
      changes.push({ kind: 'removed', text: removed }, { kind: 'same', text });
      removed = '';
    }
  }
  return joined([...changes, { kind: 'removed', text: removed }]);
}

/** A text up to each mark of punctuation, the marks and line ends included. */
export function clausesIn(text: string): string[] {
  return text.match(/[^，。；：！？\n]*[，。；：！？\n]+|[^，。；：！？\n]+$/g) ?? [];
}

function reworded(old: string, next: string): TextChange[] {
  const replaced: TextChange[] = [
    { kind: 'removed', text: old },
    { kind: 'added', text: next },
  ];
  if (old === '' || old.length > longest || next.length > longest) return replaced;
  const [before, after] = [pieces(old), pieces(next)];
  let common = 0;
  const changes = diffArrays(before, after).map(({ value, added, removed }): TextChange => {
    const text = value.join('');
    if (added) return { kind: 'added', text };
    if (removed) return { kind: 'removed', text };
    common += value.length;
    return { kind: 'same', text };
  });
  return common < alike * Math.max(before.length, after.length) ? replaced : changes;
}

/** Characters, and numbers as a whole. */
function pieces(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?|[^]/gu) ?? [];
}

function joined(changes: TextChange[]): TextChange[] {
  const result: TextChange[] = [];
  for (const { kind, text } of changes) {
    const last = result.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) last.text += text;
    else result.push({ kind, text });
  }
  return result;
}
