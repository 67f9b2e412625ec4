import { describe, expect, it } from '@jest/globals';
import { escaped, page } from '../../../src/reporters/html/page.js';

describe('escaped', () => {
  it.each([
    ['markup', `<a href="x" title='y'>&amp;</a>`, '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;'],
    ['control characters', 'a\u0000b\u001B[31m\u0085', 'a\uFFFDb\uFFFD[31m\uFFFD'],
    ['line ends and tabs, which stay', 'a\tb\nc', 'a\tb\nc'],
    ['halves of pairs', 'a\uD800b\uDC00', 'a\uFFFDb\uFFFD'],
    ['whole pairs, which stay', '𠮷', '𠮷'],
    ['marks of direction', 'a\u202Eb\u2066c\uFEFF', 'abc'],
  ])('%s', (_, text, expected) => expect(escaped(text)).toBe(expected));
});

describe('a page', () => {
  it('is whole, in the language asked for, and allows nothing from outside', () => {
    const whole = page('年报 <1>', '<p>正文</p>', 'zh');
    expect(whole).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(whole).toContain('<title>年报 &lt;1&gt;</title>');
    expect(whole).toMatch(/<body>\n<p>正文<\/p><\/body>\n<\/html>\n$/);
    expect(whole).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(whole).not.toMatch(/url\(|@import|<script|<link|https?:/);
    expect(page('x', '', 'en')).toContain('<html lang="en">');
  });
});
