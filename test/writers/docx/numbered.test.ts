import { describe, expect, it } from '@jest/globals';
import { nodeHost } from '../../../src/batch/node-host.js';
import type { Edit } from '../../../src/linter/rule.js';
import { annotate, applyEdits } from '../../../src/writers/docx/index.js';
import { compliant } from '../../../src/testing/index.js';
import { textWith } from '../../../src/writers/text-with.js';
import { p, r } from '../../readers/make-docx.js';
import { correct, linesOf } from '../fixing.js';
import { renderDocx } from '../render-docx.js';
import { by, draft, partOf, readBytes, textsOf } from './file.js';
import { settle } from './oracle.js';
import { checkOrder } from './schema-order.js';

const level = '<w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>';
const parts = {
  numbering: `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">${level}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  styles: `<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
};
const number = (id: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
const own = `<w:keepNext/>${number(1)}<w:jc w:val="left"/>`;
const style = '<w:pStyle w:val="Item"/><w:jc w:val="left"/>';
const items = (properties: string) => p('解读不够', properties) + p('更新不够', properties) + p('培训不够', properties);
const end: Edit = { block: 1, from: 7, to: 7, text: '\n二、其他\n无。' };

describe('a new paragraph in a numbered list', () => {
  describe.each([
    ['by its own properties', own, `<w:keepNext/>${number(0)}<w:jc w:val="left"/>`],
    ['by its style', style, `<w:pStyle w:val="Item"/>${number(0)}<w:jc w:val="left"/>`],
  ])('%s', (_, properties, without) => {
    it('has no number, and those that follow keep theirs', async () => {
      const bytes = draft(items(properties), parts);
      const before = await readBytes(bytes);
      expect(textsOf(before)).toEqual(['1. 解读不够', '2. 更新不够', '3. 培训不够']);
      const { bytes: written, refused } = await applyEdits(bytes, before, [end], nodeHost);
      expect(refused).toEqual([]);
      const after = await readBytes(written);
      expect(textsOf(after)).toEqual(['1. 解读不够', '2. 更新不够', '二、其他', '无。', '3. 培训不够']);
      expect(textWith(after, [])).toBe(textWith(before, [end]));
      checkOrder(await partOf(written));
      expect(await partOf(written)).toContain(
        [p('更新不够', properties), p('二、其他', without), p('无。', without)]
          .join('')
          .replaceAll(' xml:space="preserve"', ''),
      );
    });

    it('gives the number back where the change is rejected', async () => {
      const bytes = draft(items(properties), parts);
      const { bytes: written } = await annotate(bytes, await readBytes(bytes), [], [end], by, nodeHost);
      const xml = await partOf(written);
      checkOrder(xml);
      const body = (settled: string) => draft(/<w:body>(.*)<\/w:body>/s.exec(settled)![1]!, parts);
      const rejected = settle(xml, by.author, 'reject');
      expect(textsOf(await readBytes(body(rejected)))).toEqual(['1. 解读不够', '2. 更新不够', '3. 培训不够']);
      expect(rejected.split(number(0))).toHaveLength(1);
      expect(textsOf(await readBytes(body(settle(xml, by.author, 'accept'))))).toEqual([
        '1. 解读不够',
        '2. 更新不够',
        '二、其他',
        '无。',
        '3. 培训不够',
      ]);
    });
  });

  it('may be the heading of a part that is missing behind it', async () => {
    const report = compliant(2023)
      .prose('problems', ['解读不够丰富，更新不够及时。', '下一步，将加强培训。'])
      .drop('other');
    const numbered = (xml: string) =>
      xml.replace(/<w:p>(?=<w:r><w:t[^>]*>(?:解读|下一步))/g, `$&<w:pPr>${number(1)}</w:pPr>`);
    const bytes = renderDocx(report.draft, undefined, { numbering: parts.numbering, rewrite: numbered });
    const accepts = ({ ruleId }: { ruleId: string }) => ruleId === 'section-missing';
    const { document, refused } = await correct(bytes, 'docx', { suggestions: true, accepts });
    expect(refused).toEqual([]);
    expect(linesOf(document).slice(-5)).toEqual([
      '1. 解读不够丰富，更新不够及时。',
      '2. 下一步，将加强培训。',
      '六、其他需要报告的事项',
      '青川市民政局',
      '2024年1月20日',
    ]);
  });

  it('keeps it where someone else has changed the properties, which can be told only once', async () => {
    const change = '<w:pPrChange w:id="3" w:author="张三"><w:pPr/></w:pPrChange>';
    const bytes = draft(p(r('解读不够'), number(1) + change), parts);
    const { bytes: written } = await applyEdits(
      bytes,
      await readBytes(bytes),
      [{ block: 0, from: 7, to: 7, text: '\n无。' }],
      nodeHost,
    );
    expect(textsOf(await readBytes(written))).toEqual(['1. 解读不够', '2. 无。']);
    expect(await partOf(written)).toContain(change);
  });
});
