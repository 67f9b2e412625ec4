import { Unreadable } from '../reader.js';
import type { Host } from '../reader.js';

type Call = (...values: number[]) => number;

/** The functions of PDFium that are used, as the wasm file exports them: numbers only, pointers among them. */
export type Functions = Record<
  | 'malloc'
  | 'FPDF_LoadMemDocument'
  | 'FPDF_GetLastError'
  | 'FPDF_DocumentHasValidCrossReferenceTable'
  | 'FPDF_GetPageCount'
  | 'FPDF_GetMetaText'
  | 'FPDF_LoadPage'
  | 'FPDF_GetPageBoundingBox'
  | 'FPDFPage_GetRotation'
  | 'FPDFPage_GetAnnotCount'
  | 'FPDFPage_GetAnnot'
  | 'FPDFAnnot_GetSubtype'
  | 'FPDFPage_Flatten'
  | 'FPDFPage_CountObjects'
  | 'FPDFPage_GetObject'
  | 'FPDFPageObj_GetType'
  | 'FPDFPageObj_GetBounds'
  | 'FPDFPageObj_GetMatrix'
  | 'FPDFFormObj_CountObjects'
  | 'FPDFFormObj_GetObject'
  | 'FPDFPath_GetDrawMode'
  | 'FPDFPath_CountSegments'
  | 'FPDFPath_GetPathSegment'
  | 'FPDFPathSegment_GetPoint'
  | 'FPDFPathSegment_GetType'
  | 'FPDFPathSegment_GetClose'
  | 'FPDFText_LoadPage'
  | 'FPDFText_CountChars'
  | 'FPDFText_GetUnicode'
  | 'FPDFText_HasUnicodeMapError'
  | 'FPDFText_GetLooseCharBox'
  | 'FPDFText_GetCharBox'
  | 'FPDFText_GetCharOrigin'
  | 'FPDFText_GetTextObject'
  | 'FPDFText_GetFontSize'
  | 'FPDFText_GetMatrix',
  Call
> &
  Record<
    'free' | 'FPDF_CloseDocument' | 'FPDF_ClosePage' | 'FPDFPage_CloseAnnot' | 'FPDFText_ClosePage',
    (pointer: number) => void
  >;

/** Views of the engine's memory; they are replaced when it grows. */
interface Memory {
  HEAPU8: Uint8Array;
  HEAPU16: Uint16Array;
  HEAP32: Int32Array;
  HEAPF32: Float32Array;
  HEAPF64: Float64Array;
}

/** PDFium, with the memory it works in. */
export interface Engine {
  call: Functions;
  memory: Memory;
}

let engine: Promise<Engine> | undefined;

/** Starts PDFium when the first PDF comes; later ones use the same. */
export function loadEngine(host: Host): Promise<Engine> {
  engine ??= start(host);
  engine.catch(dropEngine);
  return engine;
}

/** Forgets an engine that broke down; the next PDF gets a new one. */
export function dropEngine(): void {
  engine = undefined;
}

async function start(host: Host): Promise<Engine> {
  if (!host.loadWasm) throw new Unreadable('format-unsupported', { format: 'pdf' });
  const [{ init }, wasmBinary] = await Promise.all([import('@embedpdf/pdfium'), host.loadWasm('pdfium')]);
  const { pdfium, PDFiumExt_Init } = await init(Object.assign({}, { wasmBinary, print: silent, printErr: silent }));
  PDFiumExt_Init();
  // The package's own wrappers check and convert every value; there are some ten thousand calls a page.
  const { wasmExports } = pdfium as unknown as { wasmExports: Functions };
  return { call: wasmExports, memory: pdfium as unknown as Memory };
}

function silent(): void {}
