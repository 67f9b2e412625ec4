import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { nodeHost } from '../../src/batch/node-host.js';
import { MAX_PAGES } from '../../src/readers/limits.js';
import { loadEngine } from '../../src/readers/pdf/engine.js';
import { readPdf } from '../../src/readers/pdf.js';
import { sayCode } from '../../src/reporters/words/words.js';
import { makePdf, text, textWith, type PdfOptions, type PdfPage } from './make-pdf.js';

const fixture = readFileSync(new URL('../fixtures/formats/compliant-2023.pdf', import.meta.url));
const page = { content: text(60, 700, 12, '一、总体情况，本年工作有序推进，没有其他需要说明的事项。') };
const picture =
  '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >> stream\n0\nendstream';
const scan = { content: 'q 595 0 0 842 0 0 cm /Im Do Q', resources: '/XObject << /Im 100 0 R >>' };
const images: PdfOptions = { objects: { 100: picture } };
const encrypted = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`;
const secret = (words: string) => textWith('1 0 0 1 60 600', 12, words, 'F2');

const read = (pages: PdfPage[], options?: PdfOptions) => readPdf({ bytes: makePdf(pages, options) }, nodeHost);

const packed = (content: Uint8Array): PdfPage => ({
  content: Buffer.from(content).toString('latin1'),
  compressed: true,
});
const whole = deflateSync(Buffer.from(page.content));

/** The same bytes, one of them another. */
function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return bytes.map((byte, i) => (i === at ? byte ^ 4 : byte));
}

describe('what cannot be read', () => {
  const refused: [string, () => Uint8Array, string][] = [
    ['a file with a password', () => makePdf([page], { trailer: encrypted }), 'encrypted'],
    ['a file cut off', () => fixture.subarray(0, fixture.length * 0.9), 'damaged'],
    ['a file without its end', () => fixture.subarray(0, fixture.length - 40), 'damaged'],
    ['a head without a body', () => new TextEncoder().encode('%PDF-1.7\n%%EOF'), 'damaged'],
    ['a page whose content was changed', () => makePdf([packed(flipped(whole, whole.length >> 1))]), 'damaged'],
    ['a page with a wrong checksum', () => makePdf([packed(flipped(whole, whole.length - 1))]), 'damaged'],
    ['a page without content', () => makePdf([packed(new Uint8Array(3))]), 'damaged'],
    ['a page whose content has no end', () => withoutEnd(makePdf([packed(whole)])), 'damaged'],
    ['a page that unpacks to too much', () => makePdf([packed(deflateSync(Buffer.alloc(65 << 20)))]), 'zip-bomb'],
    ['a document without pages', () => makePdf([]), 'damaged'],
    ['a scan', () => makePdf([scan, scan], images), 'scanned'],
    [
      'a scan with page numbers',
      () => makePdf([{ ...scan, content: scan.content + '\n' + text(290, 40, 9, '- 1 -') }], images),
      'scanned',
    ],
    ['text drawn as lines', () => makePdf([{ content: '10 10 m 20 400 l S' }]), 'scanned'],
    ['an empty page', () => makePdf([{ content: '' }]), 'empty'],
    [
      'fonts without names of characters',
      () => makePdf([{ content: page.content + secret('甲乙丙丁戊己庚辛') }]),
      'garbled-text',
    ],
    ['drawings that draw each other ten million times', () => drawingOfDrawings(7), 'too-large'],
    ['too many pages', () => makePdf(Array.from({ length: MAX_PAGES + 1 }, () => page)), 'too-many-pages'],
  ];

  it.each(refused)('refuses %s', async (_, bytes, code) => {
    const failure: unknown = await readPdf({ bytes: bytes() }, nodeHost).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'Unreadable', code });
    const { data } = failure as { data: Record<string, string | number> };
    for (const locale of ['zh', 'en'] as const) {
      const words = sayCode(locale, 'failure', code, data);
      // The words for codes without words of their own name the code in brackets.
      expect(words).not.toMatch(/[(（][a-z-]+[)）]/);
      expect(words).not.toContain('{{');
    }
  });

  it('says “先做 OCR” of a scan', () => {
    expect(sayCode('zh', 'failure', 'scanned', {})).toContain('先做 OCR');
  });

  it('needs a host that brings the wasm file', async () => {
    const { resetModules, unstable_mockModule } = await import('@jest/globals').then(({ jest }) => jest);
    expect([typeof resetModules, typeof unstable_mockModule]).toEqual(['function', 'function']);
    resetModules();
    const fresh = await import('../../src/readers/pdf.js');
    const host = { inflate: nodeHost.inflate.bind(nodeHost) };
    await expect(fresh.readPdf({ bytes: makePdf([page]) }, host)).rejects.toMatchObject({ code: 'format-unsupported' });
    // The next host may bring it.
    await expect(fresh.readPdf({ bytes: makePdf([page]) }, nodeHost)).resolves.toMatchObject({ notes: [] });
  });

  it('knows no other wasm files', async () => {
    await expect(nodeHost.loadWasm!('other')).rejects.toThrow('other');
  });
});

/** Each drawing draws the next one ten times. */
function drawingOfDrawings(depth: number): Uint8Array {
  const drawings = Array.from({ length: depth }, (_, i): [number, string] => {
    const content = i === depth - 1 ? '0 0 m 9 9 l S' : '/Next Do '.repeat(10);
    const resources = i === depth - 1 ? '' : `/Resources << /XObject << /Next ${201 + i} 0 R >> >>`;
    const head = `/Type /XObject /Subtype /Form /BBox [0 0 600 800] ${resources} /Length ${content.length}`;
    return [200 + i, `<< ${head} >> stream\n${content}\nendstream`];
  });
  const drawn = { content: `${page.content} /Next Do`, resources: '/XObject << /Next 200 0 R >>' };
  return makePdf([drawn], { objects: Object.fromEntries(drawings) });
}

function withoutEnd(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('endstream', 'endstreax'), 'latin1');
}

describe('what is read in part, and said so', () => {
  it('names the pages on which nothing can be read', async () => {
    const beyond = { content: text(60, 2000, 12, '一、总体情况') };
    const other = { content: text(60, 700, 12, '二、主动公开政府信息情况') };
    const document = await read([page, { content: '' }, other, beyond]);
    expect(document.notes).toEqual([{ code: 'pages-without-text', data: { pages: '2、4' } }]);
  });

  it('names the pages that say the same as an earlier one', async () => {
    const other = { content: text(60, 700, 12, '二、总体情况，本年工作有序推进，没有其他需要说明的事项。') };
    const short = { content: text(60, 700, 12, '附件') };
    const document = await read([page, other, page, short, short]);
    expect(document.notes).toEqual([{ code: 'repeated-pages', data: { pages: '3' } }]);
  });

  it('names the pages with text beyond their edges', async () => {
    const document = await read([{ content: page.content + text(60, -40, 12, '云溪县') }]);
    expect(document.notes).toEqual([{ code: 'text-beyond-page', data: { pages: '1' } }]);
    expect(document.blocks).toHaveLength(1);
  });

  it('names the pages of which a part cannot be told', async () => {
    const long = {
      content: Array.from({ length: 9 }, (_, i) => text(60, 700 - 30 * i, 12, '青川市'.repeat(12))).join(''),
    };
    const document = await read([long, { content: text(60, 700, 12, '现行有效') + secret('甲') }]);
    expect(document.notes).toEqual([{ code: 'garbled-pages', data: { pages: '2' } }]);
  });

  it('names the pages that are pictures', async () => {
    const document = await read([page, scan, page, scan], images);
    expect(document.notes).toContainEqual({ code: 'scanned-pages', data: { pages: '2、4' } });
    expect(document.blocks.map(({ type }) => type)).toEqual(['paragraph', 'image', 'paragraph', 'image']);
  });

  it('reads the text layer of a scan that went through OCR', async () => {
    const document = await read([{ ...scan, content: `${scan.content}\n${page.content}` }], images);
    expect(document.blocks.map(({ type }) => type)).toEqual(['paragraph']);
  });

  it('marks single characters without a name', async () => {
    const long = page.content + text(60, 680, 12, '这一句话很长，'.repeat(5));
    const document = await read([{ content: long + secret('甲') }]);
    expect(document.blocks.map((block) => ('text' in block ? block.text : ''))).toContain('\ufffd');
  });

  it('reads a file with a wrong table of references, and says so', async () => {
    const bytes = makePdf([page]);
    const words = Buffer.from(bytes)
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n7');
    const document = await readPdf({ bytes: Buffer.from(words, 'latin1') }, nodeHost);
    expect(document.notes).toEqual([{ code: 'file-repaired' }]);
  });

  it.each([
    ['very many lines', (i: number) => `${i % 500} ${i % 700} m ${i % 500} ${(i % 700) + 9} l S\n`, ''],
    ['one very long line', (i: number) => `${i % 500} ${i % 700} ${i === 0 ? 'm' : 'l'}\n`, 'S'],
  ])('looks for no tables in a drawing of %s', async (_, step, end) => {
    const map = Array.from({ length: 51_000 }, (_, i) => step(i)).join('') + end;
    const document = await read([{ content: page.content + map }]);
    expect(document.notes).toEqual([{ code: 'drawing-skipped', data: { page: 1 } }]);
  });
});

describe('the reader', () => {
  it('reads a compressed page', async () => {
    expect((await read([packed(whole)])).blocks).toEqual((await read([page])).blocks);
  });

  it('reads the same after a failure', async () => {
    const before = await read([page]);
    await expect(readPdf({ bytes: fixture.subarray(0, 2000) }, nodeHost)).rejects.toThrow();
    expect(await read([page])).toEqual(before);
  });

  it('starts PDFium anew after a trap', async () => {
    const before = await read([page]);
    const engine = await loadEngine(nodeHost);
    const { call } = engine;
    const nowhere = 0x7ffffff0;
    engine.call = { ...call, FPDF_LoadPage: () => call.FPDF_LoadPage(nowhere, 0) };
    expect(() => engine.call.FPDF_LoadPage(0, 0)).toThrow('out of bounds');
    await expect(read([page])).rejects.toMatchObject({ name: 'Unreadable', code: 'damaged' });
    expect(await loadEngine(nodeHost)).not.toBe(engine);
    expect(await read([page])).toEqual(before);
  });

  it('does not blame the file for a mistake of ours', async () => {
    const engine = await loadEngine(nodeHost);
    const { call } = engine;
    const mistake = new TypeError('undefined is not a page');
    engine.call = {
      ...call,
      FPDF_LoadPage: () => {
        throw mistake;
      },
    };
    await expect(read([page])).rejects.toBe(mistake);
    engine.call = call;
    expect((await read([page])).blocks).toHaveLength(1);
  });
});
