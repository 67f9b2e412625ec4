import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { existsSync, readFileSync } from 'node:fs';
import { annotateFile } from '../../../src/batch/annotate-file.js';
import { nodeHost } from '../../../src/batch/node-host.js';
import type { Document } from '../../../src/document/document.js';
import { wholeText } from '../../../src/document/location.js';
import type { Edit } from '../../../src/linter/rule.js';
import type { Run } from '../../../src/reporters/reporter.js';
import { rules } from '../../../src/rules/index.js';
import { exampleReport } from '../../../src/testing/index.js';
import { officialTemplates } from '../../../src/templates/index.js';
import { applyEdits } from '../../../src/writers/docx/index.js';
import { folder, removeFolders } from '../../config/folder.js';
import { make } from '../../properties/compose.js';
import { anyDice } from '../../properties/dice.js';
import { correct, everything, linesOf, lintAs, readAs, type Correcting } from '../fixing.js';
import { withDefects } from '../plant-defects.js';
import { renderDocx } from '../render-docx.js';
import { by, partOf } from './file.js';
import { settle } from './oracle.js';
import { checkOrder } from './schema-order.js';
import { hasOffice, Office } from './soffice.js';

afterAll(removeFolders);

const run: Run = {
  rules: everything.rules,
  templates: officialTemplates,
  locale: 'zh',
  colour: false,
  width: 80,
  cwd: '/work',
  version: '0.1.0',
  quiet: false,
  showSuppressed: false,
};

interface Choosing {
  suggestions: boolean;
  accepts?(finding: { ruleId: string }): boolean;
}

/** The annotated copy that `--annotate` writes with the options that `--fix` has. */
async function annotated(bytes: Uint8Array, { suggestions, accepts = () => true }: Choosing): Promise<Uint8Array> {
  const document = await readAs(bytes, 'docx');
  const result = { ...lintAs(document, 'docx'), filePath: '/work/a.docx' };
  const choice = { suggestions, accepts };
  const path = await annotateFile({ bytes, document }, result, { folder: folder(), choice, run, ...by });
  return readFileSync(path);
}

async function settled(bytes: Uint8Array, decision: 'accept' | 'reject'): Promise<Document> {
  const xml = await partOf(bytes);
  checkOrder(xml);
  const parts = { ...unzipSync(bytes), 'word/document.xml': strToU8(settle(xml, by.author, decision)) };
  return readAs(zipSync(parts, { level: 0 }), 'docx');
}

/** The text that the first round of `--fix` gives. */
function afterFirstRound({ rounds, document }: Correcting): string[] {
  return linesOf(rounds[1]?.original.document ?? document);
}

const examples = rules.flatMap(({ id, fix, examples: { bad } }) => {
  const example = bad.find(({ report, options }) => report && !options);
  return fix === 'none' || !example ? [] : [{ id, suggestions: fix === 'suggestion', example }];
});

describe('the tracked changes of an annotated copy', () => {
  it.each(examples)(
    '$id: accepted, they give what --fix gives; rejected, the draft',
    async ({ id, suggestions, example }) => {
      const bytes = renderDocx(exampleReport(example.report!).draft);
      const choice = { suggestions, accepts: ({ ruleId }: { ruleId: string }) => ruleId === id };
      const fixed = await correct(bytes, 'docx', choice);
      const copy = await annotated(bytes, choice);
      expect(fixed.rounds.length).toBeLessThan(2);
      expect(linesOf(await settled(copy, 'accept'))).toEqual(linesOf(fixed.document));
      expect(linesOf(await settled(copy, 'reject'))).toEqual(linesOf(await readAs(bytes, 'docx')));
    },
  );

  it.each([false, true])('many at once, suggestions %s: what the first round of --fix gives', async (suggestions) => {
    await fc.assert(
      fc.asyncProperty(anyDice, async (seed) => {
        const { builder, dice } = make(seed);
        const bytes = renderDocx(withDefects(builder, dice).draft, (text) => [text.slice(0, 7), text.slice(7)]);
        const fixed = await correct(bytes, 'docx', { suggestions });
        fc.pre(fixed.refused.length === 0);
        const copy = await annotated(bytes, { suggestions });
        expect(linesOf(await settled(copy, 'accept'))).toEqual(afterFirstRound(fixed));
        expect(linesOf(await settled(copy, 'reject'))).toEqual(linesOf(await readAs(bytes, 'docx')));
      }),
      { numRuns: 3 },
    );
  });
});

const official = new URL('../../../../shared/corpus/template-2021.docx', import.meta.url);
const withTemplate = existsSync(official) ? describe : describe.skip;

/** The empty form with a title and figures: some with units, in wide digits or blank, and sums that do not come out. */
async function filledForm(): Promise<Uint8Array> {
  const empty = readFileSync(official);
  const form = await readAs(empty, 'docx');
  const figures = ['2', '1件', '３', '', '0', '1 ', '/'];
  let count = 0;
  const edits = form.blocks.flatMap((block, index): Edit[] => {
    if (block.type === 'table') {
      const blank = block.cells.flatMap(({ text }, cell) => (text === '' ? [cell] : []));
      return blank.map((cell) => ({ block: index, cell, from: 0, to: 0, text: figures[count++ % figures.length]! }));
    }
    if (!block.text.includes('年度报告格式模板')) return [];
    const title = '青川市民政局2023年政府信息公开工作年度报告';
    return [{ block: index, from: 0, to: wholeText(form, { block: index }).length, text: title }];
  });
  const { bytes, refused } = await applyEdits(empty, form, edits, nodeHost);
  expect(refused).toEqual([]);
  return bytes;
}

withTemplate('the official template, written by WPS and filled with wrong figures', () => {
  it.each([false, true])(
    'suggestions %s: changes accepted give what --fix gives',
    async (suggestions) => {
      const bytes = await filledForm();
      const fixed = await correct(bytes, 'docx', { suggestions });
      expect(fixed.corrected.length).toBeGreaterThan(1);
      expect(fixed.refused).toEqual([]);
      const copy = await annotated(bytes, { suggestions });
      const accepted = await settled(copy, 'accept');
      expect(linesOf(accepted)).toEqual(afterFirstRound(fixed));
      expect(linesOf(await settled(copy, 'reject'))).toEqual(linesOf(await readAs(bytes, 'docx')));
      if (!hasOffice || suggestions) return;
      const office = new Office();
      try {
        expect(linesOf(await readAs(office.settle(copy, 'Accept'), 'docx'))).toEqual(linesOf(accepted));
      } finally {
        office.close();
      }
    },
    120_000,
  );
});
