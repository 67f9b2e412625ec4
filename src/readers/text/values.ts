/** A figure, perhaps with its unit. */
const figure = /^[+\-－−﹣]?[\d０-９]+(?:[,，.．][\d０-９]+)*\s?(?:件|项|条|个|宗|次|元|万元|%|％)?$/;
/** What offices write where they have no figure. */
const marker = /^(?:[/／\\]{1,2}|[-－—–―]{1,2}|无|零|空|〇|○)$/;

/** A figure or what stands in its place; the text is trimmed. */
export function isValue(text: string): boolean {
  return text.length < 40 && (figure.test(text) || marker.test(text));
}

export function isFigure(text: string): boolean {
  return text.length < 40 && figure.test(text);
}
