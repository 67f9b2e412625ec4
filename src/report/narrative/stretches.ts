/** A stretch of a text, `to` exclusive. */
export interface Stretch {
  text: string;
  from: number;
  to: number;
}

const SENTENCE_END = /[。！？!?]/g;
/** A comma between digits groups them; a colon before a digit belongs to the number. */
const CLAUSE_END = /[，,](?!\d{3}(?!\d))|[；;]|[：:](?!\d)/g;

/** Sentences without their final mark. */
export function sentencesOf(text: string): Stretch[] {
  return splitAt(text, SENTENCE_END, 0);
}

/** Clauses of a sentence; offsets are in the text the sentence is from. */
export function clausesOf(sentence: Stretch): Stretch[] {
  return splitAt(sentence.text, CLAUSE_END, sentence.from);
}

function splitAt(text: string, end: RegExp, base: number): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const add = (to: number) => {
    if (to > from) stretches.push({ text: text.slice(from, to), from: base + from, to: base + to });
  };
  for (const { 0: mark, index } of text.matchAll(end)) {
    add(index);
    from = index + mark.length;
  }
  add(text.length);
  return stretches;
}
