import { init } from '@embedpdf/pdfium';

/** PDFium with nothing of ours around it: gives a function that takes all text out of a PDF. */
export async function textExtractor(wasmBinary) {
  const pdfium = await init({ wasmBinary });
  pdfium.PDFiumExt_Init();
  const { malloc, free } = pdfium.pdfium.wasmExports;

  return function textOf(bytes) {
    const data = malloc(bytes.length);
    pdfium.pdfium.HEAPU8.set(bytes, data);
    const document = pdfium.FPDF_LoadMemDocument(data, bytes.length, '');
    let text = '';
    for (let n = 0; n < pdfium.FPDF_GetPageCount(document); n++) {
      const page = pdfium.FPDF_LoadPage(document, n);
      const textPage = pdfium.FPDFText_LoadPage(page);
      const length = pdfium.FPDFText_CountChars(textPage);
      const buffer = malloc((length + 1) * 2);
      pdfium.FPDFText_GetText(textPage, 0, length, buffer);
      text += pdfium.pdfium.UTF16ToString(buffer);
      free(buffer);
      pdfium.FPDFText_ClosePage(textPage);
      pdfium.FPDF_ClosePage(page);
    }
    pdfium.FPDF_CloseDocument(document);
    free(data);
    return text;
  };
}
