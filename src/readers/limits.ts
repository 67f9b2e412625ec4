/** Bounds on what a reader takes in, so that hostile input ends in a message and not in a full memory. */

/** Bytes of one input. */
export const MAX_INPUT_BYTES = 64 * 1024 * 1024;

/** Bytes of one text or page; no report is that long. */
export const MAX_TEXT_BYTES = 16 * 1024 * 1024;

/** Lines of one text. */
export const MAX_LINES = 1_000_000;

/** Cells, or slots of the grid, of one table. */
export const MAX_CELLS = 200_000;

/** As in HTML. */
export const MAX_COLUMN_SPAN = 1000;

/** As in HTML. */
export const MAX_ROW_SPAN = 65_534;

/** Depth of nested elements. */
export const MAX_DEPTH = 512;

/** Files inside one zip. */
export const MAX_ZIP_ENTRIES = 2000;

/** Bytes of one file inside a zip, unpacked. */
export const MAX_PART_BYTES = 64 * 1024 * 1024;

/** Bytes unpacked from one zip in all. */
export const MAX_UNZIPPED_BYTES = 256 * 1024 * 1024;

/** Elements of one XML part that is read as a tree. */
export const MAX_ELEMENTS = 500_000;

/** Bytes of memory of the engine that reads PDF; some hundred bytes that draw each other again and again would take all. */
export const MAX_ENGINE_BYTES = 512 * 1024 * 1024;

/** Pages of one document. */
export const MAX_PAGES = 500;

/** Characters of one document whose text lies in pages or pieces. */
export const MAX_CHARACTERS = 2_000_000;

/** Paragraphs of one Word 97 document, those of its cells too. */
export const MAX_PARAGRAPHS = 200_000;

/** Tables of one Word 97 document, those inside others too. */
export const MAX_TABLES = 20_000;

/** Pages of properties in a Word 97 document, 512 bytes each. */
export const MAX_PROPERTY_PAGES = 16_384;

/** Bytes of the definitions of tables in a Word 97 document that stand apart because of their length. */
export const MAX_TABLE_PROPERTIES = 16 * 1024 * 1024;

/** Bytes of one archive of reports; what is in it is bounded by itself. */
export const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;
