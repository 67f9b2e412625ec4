import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { nodeHost } from '../../../src/batch/node-host.js';
import type { Document, Span } from '../../../src/document/document.js';
import { wholeText } from '../../../src/document/location.js';
import { lintSource } from '../../../src/lint-source.js';
import type { Edit } from '../../../src/linter/rule.js';
import { officialTemplates } from '../../../src/templates/index.js';
import { annotationOf } from '../../../src/writers/annotation-of.js';
import { annotate, applyEdits } from '../../../src/writers/docx/index.js';
import type { Annotation } from '../../../src/writers/docx/index.js';
import { p, r, tbl, tc, tr } from '../../readers/make-docx.js';
import { rules } from '../../../src/rules/index.js';
import { by, draft, partOf, readBytes, textsOf } from './file.js';
import { elementsOf, toTree, valueOf } from './oracle.js';
import type { Node } from './oracle.js';
import { checkOrder } from './schema-order.js';
import { hasOffice, Office } from './soffice.js';

if (!hasOffice) console.warn('LibreOffice is not installed: annotated documents are not opened in it.');
const withOffice = hasOffice ? describe : describe.skip;

/** Edits all over a document, each with a comment that bears its number. */
function everywhere({ blocks }: Document): { edits: Edit[]; annotations: Annotation[] } {
  const spans: Span[] = blocks.flatMap((block, index) => {
    if (block.type !== 'table') return block.type === 'image' ? [] : [{ block: index, from: 0, to: block.text.length }];
    const cells = block.cells.map(({ text }, cell) => ({ block: index, cell, from: 0, to: text.length }));
    return cells.filter((_, cell) => cell % 5 === 1);
  });
  const edits = spans.map(({ to, ...span }, number): Edit => {
    if (to === 0) return { ...span, to, text: '0' };
    const kinds = [
      { ...span, from: 0, to: 1, text: `改${number}` },
      { ...span, from: to - 1, to, text: '' },
      { ...span, from: to, to, text: `添${number}` },
      { ...span, from: 0, to, text: `全${number}` },
      { ...span, from: to, to, text: `\n另起${number}` },
    ];
    return kinds[number % 5]!;
  });
  return {
    edits,
    annotations: spans.map((at, number) => ({ at, paragraphs: [`第${number}条`, '依据：甲', '建议：乙'] })),
  };
}

/** Annotations of an ODT: their text, their author and the text of the cell or paragraph they stand in. */
function annotationsOf(content: string): { author: string; lines: string[]; around: string }[] {
  const found: { author: string; lines: string[]; around: string }[] = [];
  const visit = (node: Node, holder: Node | undefined): void => {
    if (node.local === 'tracked-changes') return;
    if (node.name === 'office:annotation' && holder) {
      const lines = elementsOf(node)
        .filter(({ local }) => local === 'p')
        .map(textOf);
      const author = elementsOf(node).find(({ local }) => local === 'creator');
      found.push({ author: author ? textOf(author) : '', lines, around: textOf(holder) });
      return;
    }
    const isHolder = node.local === 'table-cell' || (holder?.local !== 'table-cell' && /^[ph]$/.test(node.local));
    for (const child of elementsOf(node)) visit(child, isHolder ? node : holder);
  };
  visit(toTree(content), undefined);
  return found;
}

function textOf(node: Node): string {
  return node.children
    .map((child) => (typeof child === 'string' ? child : child.name === 'office:annotation' ? '' : textOf(child)))
    .join('');
}

/** Changes of an ODT: whose they are, and the text that was deleted. */
function changesOf(content: string): { kind: string; author: string; deleted: string }[] {
  const found: { kind: string; author: string; deleted: string }[] = [];
  const visit = (node: Node): void => {
    if (node.local === 'changed-region') {
      const [change] = elementsOf(node);
      const info = elementsOf(change!).find(({ local }) => local === 'change-info');
      const author = elementsOf(info!).find(({ local }) => local === 'creator');
      const rest = elementsOf(change!).filter((child) => child !== info);
      found.push({ kind: change!.local, author: textOf(author!), deleted: rest.map(textOf).join('') });
    }
    for (const child of elementsOf(node)) visit(child);
  };
  visit(toTree(content));
  return found;
}

const squeeze = (texts: (string | string[])[]) => texts.flat().join('\n').replace(/\n+/g, '\n');

withOffice('in LibreOffice', () => {
  let office: Office;
  beforeAll(() => {
    office = new Office();
  });
  afterAll(() => office.close());

  const fixture = (name: string) => readFileSync(new URL(`../../fixtures/formats/${name}.docx`, import.meta.url));

  it.each(['defective-2023', 'varied-2022'])(
    '%s holds all comments and changes at their places',
    async (name) => {
      const bytes = fixture(name);
      const document = await readBytes(bytes);
      const { edits, annotations } = everywhere(document);
      const { bytes: annotated, refused } = await annotate(bytes, document, annotations, edits, by, nodeHost);
      checkOrder(await partOf(annotated));
      expect(refused).toEqual([]);
      const { bytes: fixed } = await applyEdits(bytes, document, edits, nodeHost);

      const content = await partOf(office.convert(annotated, 'odt'), 'content.xml');
      const comments = annotationsOf(content);
      expect(comments).toHaveLength(annotations.length);
      for (const [number, { at }] of annotations.entries()) {
        const comment = comments.find(({ lines }) => lines[0] === `第${number}条`)!;
        expect(comment).toMatchObject({ author: 'reportlint', lines: [`第${number}条`, '依据：甲', '建议：乙'] });
        if (at.cell === undefined) continue;
        const { from, to, text } = edits[number]!;
        const old = wholeText(document, at);
        const [line] = `${old.slice(0, from)}${text}${old.slice(to)}`.split('\n');
        expect(comment.around).toContain(line);
      }
      const changes = changesOf(content);
      expect(new Set(changes.map(({ author }) => author))).toEqual(new Set(['reportlint']));
      const deleted = edits.filter(({ from, to }) => to > from).length;
      expect(changes.filter(({ kind }) => kind === 'deletion').length).toBeGreaterThanOrEqual(deleted);
      expect(changes.filter(({ kind }) => kind === 'insertion').length).toBeGreaterThan(edits.length / 2);

      const accepted = await readBytes(office.settle(annotated, 'Accept'));
      expect(squeeze(textsOf(accepted))).toBe(squeeze(textsOf(await readBytes(fixed))));
      const rejected = await readBytes(office.settle(annotated, 'Reject'));
      expect(squeeze(textsOf(rejected))).toBe(squeeze(textsOf(document)));
    },
    300_000,
  );

  it('keeps the changes and comments that the draft has', async () => {
    const other = 'w:author="张三" w:date="2026-01-01T00:00:00Z"';
    const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
    const row = (name: string, figure: string) => tr(tc(name) + tc(figure));
    const body = [
      p(`${r('本年受理')}<w:ins w:id="1" ${other}>${r('申请十七件')}</w:ins>${r('。')}`),
      p(
        `<w:commentRangeStart w:id="5"/>${r('答复')}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r><w:del w:id="2" ${other}><w:r><w:delText>十件</w:delText></w:r></w:del>${r('完毕')}`,
      ),
      tbl(row('项目', '件数'), row('受理', '17'), row('答复', '16')),
      p('完'),
    ].join('');
    const bytes = draft(body, {
      files: {
        'word/comments.xml': `<w:comments ${namespace}><w:comment w:id="5" ${other} w:initials="张">${p('请核')}</w:comment></w:comments>`,
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}" Target="comments.xml"/></Relationships>`,
      },
    });
    const document = await readBytes(bytes);
    const edits: Edit[] = [
      { block: 0, from: 6, to: 8, text: '18' },
      { block: 1, from: 1, to: 3, text: '' },
      { block: 2, cell: 3, from: 0, to: 2, text: '18' },
    ];
    const annotations = edits.map((at, number) => ({ at, paragraphs: [`第${number}条`] }));
    const { bytes: annotated } = await annotate(bytes, document, annotations, edits, by, nodeHost);
    const content = await partOf(office.convert(annotated, 'odt'), 'content.xml');
    expect(annotationsOf(content).map(({ author, lines }) => author + lines.join(''))).toEqual([
      'reportlint第0条',
      '张三请核',
      'reportlint第1条',
      'reportlint第2条',
    ]);
    const changes = changesOf(content);
    expect(changes.filter(({ author }) => author === '张三').map(({ kind }) => kind)).toContain('deletion');
    expect(changes.filter(({ author }) => author === '张三').map(({ kind }) => kind)).toContain('insertion');
    expect(
      changes
        .filter(({ author }) => author === 'reportlint')
        .map(({ deleted }) => deleted)
        .filter(Boolean)
        .sort(),
    ).toEqual(['17', '十七', '复', '完'].sort());
  }, 120_000);
});

const official = new URL('../../../../shared/corpus/template-2021.docx', import.meta.url);
const withTemplate = existsSync(official) ? describe : describe.skip;

withTemplate('the official template, written by WPS', () => {
  it('is filled with figures, and annotated with what is wrong with them', async () => {
    const empty = readFileSync(official);
    const form = await readBytes(empty);
    const title = form.blocks.findIndex((block) => block.type !== 'table' && block.text.includes('年度报告格式模板'));
    let figure = 0;
    const edits: Edit[] = form.blocks.flatMap((block, index): Edit[] => {
      if (index === title)
        return [
          {
            block: index,
            from: 0,
            to: wholeText(form, { block: index }).length,
            text: '青川市民政局2023年政府信息公开工作年度报告',
          },
        ];
      if (block.type !== 'table') return [];
      return block.cells.flatMap(({ text }, cell) =>
        text === '' ? [{ block: index, cell, from: 0, to: 0, text: String(figure++ % 7) }] : [],
      );
    });
    const { bytes, refused } = await applyEdits(empty, form, edits, nodeHost);
    expect(refused).toEqual([]);
    const filled = await readBytes(bytes);
    for (const { block, cell, text } of edits)
      expect(wholeText(filled, { block, ...(cell !== undefined && { cell }) })).toBe(text);

    const { findings } = await lintSource(bytes, { path: 'a.docx', host: nodeHost, today: '2024-01-20' });
    const run = {
      locale: 'zh' as const,
      templates: officialTemplates,
      rules: rules.map((rule) => ({ rule, level: 'error' as const, exact: false, options: {} })),
    };
    const changes = findings
      .flatMap(({ fix, suggestions }) => [fix?.edits ?? suggestions[0]?.edits ?? []])
      .filter((change) => change.length > 0);
    const annotated = await annotate(
      bytes,
      filled,
      findings.map((finding) => annotationOf(finding, run)),
      changes,
      by,
      nodeHost,
    );
    checkOrder(await partOf(annotated.bytes));
    checkOrder(await partOf(annotated.bytes, 'word/comments.xml'));
    expect(findings.some(({ ruleId }) => ruleId === 'table-total-mismatch')).toBe(true);
    expect(annotated.refused.filter(({ why }) => why !== 'overlap' && why !== 'group')).toEqual([]);
    const comments = toTree(await partOf(annotated.bytes, 'word/comments.xml'));
    expect(elementsOf(comments)).toHaveLength(findings.length);
    expect(new Set(elementsOf(comments).map((comment) => valueOf(comment, 'initials')))).toEqual(new Set(['re']));
    expect(textOf(elementsOf(comments)[0]!)).toMatch(/^【.+】.+依据：/);
    if (!hasOffice) return;
    const office = new Office();
    try {
      const inOffice = annotationsOf(await partOf(office.convert(annotated.bytes, 'odt'), 'content.xml'));
      expect(inOffice).toHaveLength(findings.length);
    } finally {
      office.close();
    }
  }, 120_000);
});
