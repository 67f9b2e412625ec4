/** The lines of a paragraph that hold anything, without the blanks around them. */
export function linesOf(text: string): { text: string; offset: number }[] {
  const lines: { text: string; offset: number }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const shown = line.trim();
    if (shown !== '') lines.push({ text: shown, offset: start + line.length - line.trimStart().length });
    start += line.length + 1;
  }
  return lines;
}
