import type { zh } from './zh.js';

/** The same in English; quoted clauses and labels of the form stay Chinese. */
export const en: Record<keyof typeof zh, string> = {
  'level.error': 'error',
  'level.warn': 'warning',
  'level.info': 'info',

  'verdict.compliant': 'compliant',
  'verdict.review': 'needs review',
  'verdict.defective': 'not compliant',
  'verdict.failed': 'not checked',

  'count.files': 'report|reports',
  'count.errors': 'error|errors',
  'count.warnings': 'warning|warnings',
  'count.infos': 'info|infos',
  'count.fixable': 'fixable|fixable',
  'count.suppressed': 'suppressed|suppressed',
  'count.undecided': 'undecided|undecided',
  'count.unreadable': 'unreadable|unreadable',
  'count.crashes': 'rule crashed|rules crashed',
  'list.separator': ', ',
  'list.semicolon': '; ',
  'list.colon': ': ',

  'summary.checked': '{{files}} checked',
  'summary.outcome': '{{count}} {{verdict}}',
  'summary.nothing': 'No file was checked.',

  'report.year': '{{year}}',
  'report.year-disputed': '{{year}} (the years contradict each other)',
  'report.year-unknown': 'year unknown',
  'report.template': 'format of {{version}}',
  'report.unrecognised': 'not recognised as an annual report',

  'label.place': 'place',
  'label.text': 'text',
  'label.basis': 'basis',
  'label.wording': 'diff',
  'label.fix': 'fix',
  'label.suggestion': 'suggest',
  'label.reason': 'reason',
  'label.note': 'note',
  'label.suppressed': 'hidden',
  'label.undecided': 'check',
  'label.crash': 'crash',
  'fix.replace': 'fixable: replace with “{{text}}”',
  'fix.delete': 'fixable: delete the marked words',
  'fix.insert': 'fixable: insert “{{text}}”',
  'fix.several': 'fixable ({{edits}} edits)',
  'by-hand.replace': 'replace with “{{text}}”',
  'by-hand.delete': 'delete the marked words',
  'by-hand.insert': 'insert “{{text}}”',
  'by-hand.several': 'make {{edits}} edits',
  'undecided.more': '{{count}} more',

  'place.part': 'Part {{number}} “{{heading}}”',
  'place.part-unnumbered': 'part “{{heading}}”',
  'place.preface': 'preface',
  'place.title': 'title',
  'place.document': 'whole document',
  'place.separator': ' · ',

  'position.line': 'line {{line}}',
  'position.paragraph': 'paragraph {{paragraph}}',
  'position.table': 'table {{table}}',
  'position.cell': 'table {{table}}, row {{row}}, column {{column}}',
  'position.page': 'page {{page}} ({{left}},{{top}}–{{right}},{{bottom}} mm)',
  'position.sheet': 'sheet “{{sheet}}” {{cell}}',

  'undecided.year-disputed': 'the years in the text contradict each other',
  'undecided.other': 'what the check needs is not there ({{code}})',

  'crash.rule': 'The rule {{rule}} crashed, the others still ran: {{error}}',

  'failure.empty': 'The file is empty; there is nothing to check',
  'failure.binary':
    'The file is neither text nor a known document format; save it as a web page (.html) or plain text (.txt) from the program it was written with',
  'failure.encoding-undetermined': 'The character encoding cannot be determined; save the file as UTF-8',
  'failure.too-large': 'The file is too large to be checked; make sure that it is an annual report',
  'failure.too-many-lines': 'The file has too many lines to be checked; make sure that it is an annual report',
  'failure.too-deep': 'Tags or tables are nested too deeply to be parsed; save the document as plain text',
  'failure.too-many-cells':
    'A table has too many cells to be checked; look at its merged cells (colspan and rowspan in a page)',
  'failure.damaged':
    'The file is damaged or incomplete; open and save it in the program it was written with, or download it again',
  'failure.encrypted': 'The file is encrypted and cannot be read without its password; save it without one',
  'failure.signed':
    'The file is digitally signed, and any change would break the signature, so it was left alone; change the draft it was made from',
  'failure.protected':
    'Editing of the file is restricted, so it was left alone; stop the protection under Review in Word or WPS and try again',
  'failure.write-protected':
    'The file is to be opened read-only, so it was left alone; take that off, save the file and try again',
  'failure.not-docx':
    'Comments and tracked changes can be put into DOCX files only, and this is {{format}}; save it as DOCX and try again',
  'failure.scanned':
    'The file is a scan or a picture without a text layer; run OCR, compare the text, and check it again',
  'failure.garbled-text':
    'The fonts do not say which characters they draw ({{percent}}% have no known text), so the text would be garbled; export the file anew from the original document, or run OCR first',
  'failure.too-many-pages':
    'The file has {{pages}} pages, more than the {{limit}} that can be checked; save the annual report as a file of its own',
  'failure.xml-forbidden':
    'The XML in the file declares a document type or entities, which is refused for safety; save it anew from Word or WPS',
  'failure.zip-bomb':
    'The file is far too large when unpacked, which may be an attack, and is refused; make sure where it comes from',
  'failure.zip-name':
    'The archive holds an unsafe or repeated file name ({{name}}) and is refused for safety; pack or save it anew',
  'failure.zip-entries': 'The archive holds more than {{limit}} files, too many to be checked; pack them in several',
  'failure.zip-method':
    'The archive is packed in an unusual way and cannot be unpacked; pack it anew as an ordinary ZIP',
  'failure.word-too-old':
    'The file was saved by Word 95 or earlier, or by an old WPS, and cannot be read; save it as DOCX with Word or WPS',
  'failure.fast-saved':
    'The file was saved by “fast save”, and its record of changes contradicts itself; save it as DOCX with Word or WPS',
  'failure.format-unsupported':
    'This file format is not supported yet; save the report as a web page (.html), Markdown or plain text (.txt)',
  'failure.format-unsupported.xls': 'Old workbooks (.xls, .et) cannot be read; save as XLSX',
  'failure.format-unsupported.ppt':
    'The file is a presentation (PowerPoint, WPS), not an annual report; check the document of the report',
  'failure.format-unsupported.compound':
    'The file is an OLE compound file without a Word document; open it where it was made and save it as DOCX',
  'failure.format-unsupported.rtf': 'RTF cannot be read yet; save as a web page (.html) or plain text (.txt, UTF-8)',
  'failure.format-unsupported.mhtml':
    'Single-file web pages (.mht) cannot be read yet; save as an ordinary web page (.html)',
  'failure.format-unsupported.zip':
    'Archives of this kind (RAR, 7z, …) cannot be read; unpack them, or pack the reports as ZIP',
  'failure.archive-empty': 'The archive holds no report that could be checked; see what was packed',
  'failure.archive-nested': 'An archive inside an archive holds yet another one, which was not read; unpack it first',
  'failure.format-unsupported.image': 'The file is an image; run OCR on it, proofread, and save the result as text',
  'failure.not-found': 'The file does not exist; check the path',
  'failure.permission': 'There is no permission to read or to change the file',
  'failure.is-directory': 'This is a folder, not a file',
  'failure.io': 'The file could not be read: {{error}}',
  'failure.internal':
    'The program failed on this file: {{error}}; this is a defect of the program, please report it to reportlint',
  'failure.other': 'The file could not be read ({{code}})',

  'note.attachment-only': 'The page holds attachments only, not the report ({{files}}); check the attachment itself',
  'note.index-page': 'The page seems to be an index: it only lists links',
  'note.embedded-part':
    'The document embeds content in another format, which was not read; open and save it in Word or WPS',
  'note.sheet-hidden': 'The sheet “{{sheet}}” is hidden and was not read',
  'note.columns-hidden': 'Columns {{columns}} of the sheet “{{sheet}}” are hidden and were not read',
  'note.rows-hidden': 'Rows {{rows}} of the sheet “{{sheet}}” are hidden, and were read all the same',
  'note.formula-uncalculated':
    'Cells {{cells}} of the sheet “{{sheet}}” are formulas whose results are not in the file; open and save it in Excel or WPS',
  'note.attachments-ignored':
    'The file carries attachments ({{files}}), which were not read; export them to check them',
  'note.table-joined': 'The table at the end of page {{from}} and the one at the top of page {{to}} were joined',
  'note.table-row-joined':
    'A table row was cut by the end of page {{from}}; it was joined with its rest at the top of page {{to}}',
  'note.table-header-repeated':
    'The tables on pages {{from}} and {{to}} were joined; {{headerRows}} repeated header row(s) were left out',
  'note.figure-place-uncertain':
    '“{{text}}” on page {{page}} stands across a line of the table; its cell is not certain, so it was not taken as a figure',
  'note.page-furniture': 'Page numbers, running heads and feet were left out: {{lines}} line(s) ({{text}})',
  'note.scanned-pages': 'Page(s) {{pages}} are pictures without a text layer and could not be read; run OCR first',
  'note.pages-without-text':
    'Page(s) {{pages}} hold no text that could be read; if something stands there, export the file again',
  'note.repeated-pages':
    'Page(s) {{pages}} say the very same as an earlier page; check whether a page was put in twice, perhaps in the place of another',
  'note.text-beyond-page':
    'Page(s) {{pages}} hold text beyond their edges, which was not read; check the page size and export again',
  'note.garbled-pages':
    'Part of the text on page(s) {{pages}} cannot be told, and figures may be missing; export the file again from its source',
  'note.file-repaired':
    'The structure of the file is damaged; as much as possible was read. Export the file anew and check it again',
  'note.drawing-skipped': 'The drawing on page {{page}} is too complex to look for tables in it',
  'note.other': '{{code}}',

  'kind.government': 'a government of county or higher level',
  'kind.department': 'a department',
  'kind.township': 'a township',
  'kind.subdistrict': 'a subdistrict',
  'kind.zone': 'a development zone',
  'kind.other': 'another body',
  'kind.unknown': 'a body of unknown kind',
  'example.whole': 'The whole file:',
  'example.path': 'File name: {{path}}',
  'example.formats': 'Only as: {{formats}}',
  'example.options': 'Options: {{options}}',
  'example.nothing': '(no words)',
  'example.blank': '(blank)',
  'example.figures': '{{count}} cells: {{raw}}',
  'example.figure': '{{cell}}: {{raw}}',
  'example.renamed': '{{part}}: the heading reads “{{heading}}”',
  'example.without': '{{part}} is left out',
  'example.year': 'A report on {{year}}',
  'example.kind': 'The report of {{kind}}',
  'example.organ': 'Organ: {{organ}}',
  'example.title': 'Title: {{title}}',
  'example.no-title': 'No title',
  'example.page-title': 'Title of the web page: {{title}}',
  'example.published': 'Date of the web page: {{date}}',
  'example.signature': 'Signed: {{words}}',
  'example.no-signature': 'No signature',
  'example.addRow': '{{table}} has a further row “{{label}}”: {{values}}',
  'example.append': '{{part}}, added at its end:',
  'example.dropCell': '{{cell}}: the cell is left out',
  'example.dropColumn': '{{table}} lacks the column “{{label}}”',
  'example.dropRow': '{{table}} lacks the row “{{label}}”',
  'example.dropTable': '{{table}} is left out',
  'example.duplicate': '{{part}}: the heading stands there again, followed by',
  'example.heading': '{{part}}: the heading line reads “{{line}}”',
  'example.image': '{{part}}: a picture and nothing else',
  'example.label': '{{table}}: “{{label}}” reads “{{text}}”',
  'example.moveTable': '{{table}} stands in {{part}}',
  'example.noCornerNote': '{{table}} has no note in its corner',
  'example.noNumber': '{{part}}: no number',
  'example.number': '{{part}}: the number is “{{number}}”',
  'example.order': 'The parts in this order: {{parts}}',
  'example.renumber': 'The parts are numbered as they stand',
  'example.replace': 'The text has “{{by}}” where it had “{{words}}”',
  'example.shape': '{{table}} in the {{version}} format',
  'clause.years': ' ({{years}})',
  'clause.from': 'for {{from}} and later years',
  'clause.between': 'for the years {{from}} to {{to}}',

  'refused.field': 'the words are the result of a field, which would overwrite them',
  'refused.math': 'the words stand in a formula',
  'refused.drawing': 'the words stand in a drawing or a special format',
  'refused.text-box': 'the words stand in a text box that the file holds twice, in unequal forms',
  'refused.moved': 'the words are marked as moved; accept or reject that first',
  'refused.control': 'the words stand in a content control that is locked or bound to data',
  'refused.generated': 'the words are an automatic number; change the numbering in Word or WPS',
  'refused.structure': 'paragraphs cannot be parted or joined there',
  'refused.characters': 'the new text has characters that a document cannot hold',
  'refused.overlap': 'another edit changes the same words',
  'refused.group': 'another part of the same change could not be made',
  'refused.unmapped': 'the words were not found in the file',
  'refused.other': 'it could not be changed safely ({{code}})',

  'page.title': 'Check of annual reports on information disclosure',
  'page.reports': 'Reports',
  'page.by-rule': 'By rule',
  'page.report': 'Report',
  'page.verdict': 'Verdict',
  'page.rule': 'Rule',
  'page.count': 'Count',
  'page.files': 'Reports',
  'page.clean': 'Nothing was found.',
  'page.undecided': 'Undecided',
  'page.suppressed': 'Suppressed',
  'page.notes': 'Notes on reading',
  'page.made-by':
    'Made by reportlint {{version}} on this machine; nothing of the reports was sent anywhere. The law and the official format decide, not this page.',
  'comment.list': 'Findings of reportlint',

  'sarif.bad': 'Does not comply',
  'sarif.good': 'Complies',
  'sarif.base': 'The working directory of the run',
  'compare.title': 'Two reports compared',
  'compare.old': 'Old: ',
  'compare.new': 'New: ',
  'compare.old-short': 'old',
  'compare.new-short': 'new',
  'compare.figures': 'Figures of the tables',
  'compare.difference': 'change',
  'compare.nothing': '{{count}} more figures are zero or blank in both and left out',
  'compare.repeated': '{{share}} word for word as before',
  'compare.repeated-all': 'Share of the text that stands word for word in the old one (figures aside): ',
  'compare.unchanged': 'The text has not changed',
  'label.corrected': 'corrected',
  'label.correctable': 'correctable',
  'count.corrected': 'corrected|corrected',
  'correction.refused': '{{edits}} left as they are: {{why}}',
  'refused.reads-otherwise': 'the file would not read as expected afterwards',
  'refused.no-better': 'the findings would not become fewer',
  'failure.format-unwritable':
    'Files of this format ({{format}}) cannot be corrected; use --annotate for a report, and correct the original',
  'failure.changed-meanwhile': 'The file was changed while it was being checked, and was not overwritten; run again',
  'failure.encoding-unwritable':
    'The file’s encoding ({{encoding}}) cannot be written, and nothing was changed; save it as UTF-8 first',
  'label.unwritten': 'not written',
  'failure.copy-unwritable': 'The copy cannot be written ({{error}}); choose another folder for --annotate',
};
