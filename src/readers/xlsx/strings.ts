import { scanXml } from '../xml.js';

/** Elements of a text that hold how it is pronounced. */
const spoken = 'rPh';

/** Collects the text of `si` or `is` elements: plain, or in runs; the pronunciation is left out. */
export class TextCollector {
  text = '';
  #taking = false;
  #spoken = 0;

  open(local: string): void {
    if (local === spoken) this.#spoken++;
    this.#taking = local === 't' && this.#spoken === 0;
  }

  close(local: string): void {
    if (local === spoken) this.#spoken--;
    this.#taking = false;
  }

  take(text: string): void {
    if (this.#taking) this.text += text;
  }

  /** What was collected; the next text begins anew. */
  finish(): string {
    const text = unescapeText(this.text);
    this.text = '';
    return text;
  }
}

/** Characters that XML cannot hold are written as `_x000D_`. Ends of lines become one kind. */
export function unescapeText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}

/** Reads `sharedStrings.xml`: the texts by their number. */
export function readSharedStrings(xml: string, part: string): string[] {
  const strings: string[] = [];
  const collector = new TextCollector();
  scanXml(
    xml,
    {
      open: ({ local }) => collector.open(local),
      close: ({ local }) => {
        collector.close(local);
        if (local === 'si') strings.push(collector.finish());
      },
      text: (text) => collector.take(text),
    },
    part,
  );
  return strings;
}
