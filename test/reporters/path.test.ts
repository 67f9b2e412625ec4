import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { relativePath, relativeUri } from '../../src/reporters/path.js';

describe('relativePath', () => {
  it.each([
    ['/work', '/work/a.txt', 'a.txt'],
    ['/work/', '/work/reports/a.txt', 'reports/a.txt'],
    ['/work/here', '/work/there/a.txt', '../there/a.txt'],
    ['/work', '/elsewhere/a.txt', '../elsewhere/a.txt'],
    ['/', '/a.txt', 'a.txt'],
    ['/work', 'a/b.txt', 'a/b.txt'],
    ['/work', '<stdin>', '<stdin>'],
    ['/work', '/work/a.zip!/b.docx', 'a.zip!/b.docx'],
    ['C:\\work', 'C:\\work\\reports\\a.txt', 'reports/a.txt'],
    ['C:\\work', 'D:\\a.txt', 'D:/a.txt'],
    ['/work', '/work/a\\b.txt', 'a\\b.txt'],
  ])('from %s to %s', (cwd, path, relative) => {
    expect(relativePath(cwd, path)).toBe(relative);
  });
});

describe('relativeUri', () => {
  it.each([
    ['/work', '/work/青川 市#1.txt', '%E9%9D%92%E5%B7%9D%20%E5%B8%82%231.txt'],
    ['/work', '/work/a/100%(草稿)?.txt', 'a/100%25%28%E8%8D%89%E7%A8%BF%29%3F.txt'],
    ['/work', '/work/a:b.txt', 'a%3Ab.txt'],
    ['C:\\work', 'D:\\年报.txt', 'file:///D:/%E5%B9%B4%E6%8A%A5.txt'],
    ['/work', '/work/\uD800.txt', '%EF%BF%BD.txt'],
  ])('from %s to %s', (cwd, path, uri) => {
    expect(relativeUri(cwd, path)).toBe(uri);
  });

  it('holds only characters of a URI, and gives the name back', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[/\p{Surrogate}]/u.test(text));
    fc.assert(
      fc.property(name, (text) => {
        const uri = relativeUri('/work', `/work/${text}`);
        expect(uri).toMatch(/^[A-Za-z0-9%._~-]*$/);
        expect(decodeURIComponent(uri)).toBe(text);
      }),
    );
  });
});
