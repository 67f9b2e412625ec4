import { describe, expect, it } from '@jest/globals';
import { isWritable } from '../../src/document/writable.js';

describe('isWritable', () => {
  it.each(['text', 'markdown', 'html', 'docx'])('%s can be written', (format) => {
    expect(isWritable({ format })).toBe(true);
    expect(isWritable({ format, archive: '/work/各县区.zip' })).toBe(false);
  });

  it.each(['doc', 'odt', 'pdf', 'ofd', 'xlsx', 'a plugin’s'])('%s cannot', (format) => {
    expect(isWritable({ format })).toBe(false);
  });
});
