import type { init } from '@embedpdf/pdfium';
import type { Matrix } from '../lattice/geometry.js';
import { MAX_ENGINE_BYTES } from '../limits.js';
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

/** The six numbers of a matrix that a call has written at `pointer`. */
export function matrixAt({ HEAPF32 }: Memory, pointer: number): Matrix {
  const at = pointer >> 2;
  return [HEAPF32[at]!, HEAPF32[at + 1]!, HEAPF32[at + 2]!, HEAPF32[at + 3]!, HEAPF32[at + 4]!, HEAPF32[at + 5]!];
}

/** PDFium, with the memory it works in. */
export interface Engine {
  call: Functions;
  memory: Memory;
  /** Whether it asked for more memory than it may have. */
  exhausted(): boolean;
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
  let exhausted = false;
  const { pdfium, PDFiumExt_Init } = await startModule(init, wasmBinary, () => (exhausted = true));
  PDFiumExt_Init();
  // The package's own wrappers check and convert every value; there are some ten thousand calls a page.
  const { wasmExports } = pdfium as unknown as { wasmExports: Functions };
  return { call: wasmExports, memory: pdfium as unknown as Memory, exhausted: () => exhausted };
}

type Init = typeof init;

/** What the wasm file calls; the memory grows by a call, too. */
interface Imports {
  env: { emscripten_resize_heap?(size: number): boolean };
}

declare const WebAssembly: { instantiate(file: Uint8Array, imports: Imports): Promise<{ instance: object }> };

/** Starts the module as it would do itself, but with a limit on its memory. */
function startModule(init: Init, file: Uint8Array, onExhausted: () => void): ReturnType<Init> {
  return new Promise((resolve, reject) => {
    const instantiateWasm = (imports: Imports, receive: (instance: object) => void): object => {
      limitMemory(imports, onExhausted);
      WebAssembly.instantiate(file, imports).then(({ instance }) => receive(instance), reject);
      return {};
    };
    init(Object.assign({}, { instantiateWasm, print: silent, printErr: silent })).then(resolve, reject);
  });
}

function limitMemory({ env }: Imports, onExhausted: () => void): void {
  const grow = env.emscripten_resize_heap;
  env.emscripten_resize_heap = (size) => {
    if (grow && size >>> 0 <= MAX_ENGINE_BYTES) return grow(size);
    onExhausted();
    return false;
  };
}

function silent(): void {}
