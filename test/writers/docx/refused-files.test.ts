import { describe, expect, it } from '@jest/globals';
import { nodeHost } from '../../../src/batch/node-host.js';
import { annotate, applyEdits } from '../../../src/writers/docx/index.js';
import { readText } from '../../../src/readers/text.js';
import { p } from '../../readers/make-docx.js';
import { by, draft, readBytes } from './file.js';

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const withSettings = (inside: string) => ({
  'word/settings.xml': `<w:settings ${namespace}>${inside}</w:settings>`,
  'word/_rels/document.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>',
});

async function outcome(files: Record<string, string>): Promise<string> {
  const bytes = draft(p('甲'), { files });
  const document = await readBytes(bytes);
  const codeOf = (error: { code: string }) => error.code;
  const applied = await applyEdits(bytes, document, [], nodeHost).then(() => 'written', codeOf);
  const annotated = await annotate(bytes, document, [], [], by, nodeHost).then(() => 'written', codeOf);
  expect(annotated).toBe(applied);
  return applied;
}

describe('a file that must not be changed', () => {
  it.each<[string, Record<string, string>, string]>([
    ['is signed', { '_xmlsignatures/sig1.xml': '<x/>' }, 'signed'],
    ['is protected', withSettings('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'), 'protected'],
    ['was protected once', withSettings('<w:documentProtection w:edit="readOnly" w:enforcement="0"/>'), 'written'],
    ['has a protection that says nothing', withSettings('<w:documentProtection/>'), 'written'],
    ['is to be opened read-only', withSettings('<w:writeProtection w:recommended="1"/>'), 'write-protected'],
    ['has a password against changes', withSettings('<w:writeProtection w:hash="abc="/>'), 'write-protected'],
    ['has no such wish', withSettings('<w:writeProtection w:recommended="0"/>'), 'written'],
  ])('%s', async (_, files, expected) => expect(await outcome(files)).toBe(expected));

  it('is encrypted', async () => {
    const document = await readBytes(draft(p('甲')));
    const bytes = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    await expect(applyEdits(bytes, document, [], nodeHost)).rejects.toMatchObject({ code: 'encrypted' });
  });

  it('is of another format', async () => {
    const document = readText('甲', { format: 'text', bytes: 3, text: '甲' });
    await expect(applyEdits(new Uint8Array(), document, [], nodeHost)).rejects.toMatchObject({
      code: 'not-docx',
      data: { format: 'text' },
    });
  });
});
