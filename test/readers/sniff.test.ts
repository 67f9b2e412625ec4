import { describe, expect, it } from '@jest/globals';
import { sniff } from '../../src/readers/sniff.js';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('sniff', () => {
  it.each([
    ['PK\x03\x04....word/document.xml', 'docx'],
    ['PK\x03\x04....[Content_Types].xml....xl/workbook.xml', 'xlsx'],
    ['PK\x03\x04....OFD.xml', 'ofd'],
    ['PK\x03\x04....report.txt', 'zip'],
    ['PK\x05\x06' + '\0'.repeat(18), 'zip'],
    ['Rar!\x1a\x07', 'zip'],
    ['\xd0\xcf\x11\xe0....W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0', 'doc'],
    ['\xd0\xcf\x11\xe0....W\0o\0r\0k\0b\0o\0o\0k\0', 'xlsx'],
    ['%PDF-1.7', 'pdf'],
    ['{\\rtf1\\ansi', 'rtf'],
    ['MIME-Version: 1.0\r\nContent-Type: multipart/related', 'mhtml'],
    ['From: <Saved by Browser>\r\nSubject: x\r\nMIME-Version: 1.0\r\n', 'mhtml'],
    ['\x89PNG\r\n\x1a\n', 'image'],
    ['\xff\xd8\xff\xe0', 'image'],
    ['GIF89a', 'image'],
  ])('knows %j as %s whatever it is called', (content, format) => {
    expect(sniff({ bytes: bytes(content), path: 'report.txt' })).toBe(format);
  });

  it.each([
    '<!DOCTYPE html><p>',
    '  \n<html lang=zh>',
    '<!-- made by --><!doctype HTML PUBLIC "-//W3C//DTD">',
    '<?xml version="1.0" encoding="gb2312"?>\n<!DOCTYPE html PUBLIC "x">',
    '<meta charset=gbk>',
    '<head><title>',
    '<body bgcolor=#fff>',
    '<div class="a">年报</div>',
    '<p>一、总体情况</p>',
    '<table border=1><tr>',
    '\ufeff<h1>年报</h1>',
  ])('knows %j as HTML', (content) => {
    expect(sniff({ bytes: utf8(content), path: 'report.txt' })).toBe('html');
    expect(sniff({ bytes: utf8(content) })).toBe('html');
  });

  it('knows HTML in UTF-16', () => {
    expect(sniff({ bytes: bytes('\xff\xfe<\0h\0t\0m\0l\0>\0') })).toBe('html');
  });

  it.each([
    ['# 年报', 'report.md', 'markdown'],
    ['<div align="center">年报</div>\n\n## 一、总体情况', 'report.markdown', 'markdown'],
    ['<!-- reportlint-disable title-format -->\n# 年报', 'report.md', 'markdown'],
    ['<!doctype html><p>', 'report.md', 'html'],
    ['一、总体情况<br>', 'report.html', 'html'],
    ['一、总体情况', 'report.htm', 'text'],
    ['# 年报', 'report.txt', 'text'],
    ['<5件', undefined, 'text'],
    ['<?xml version="1.0"?><report/>', 'report.xml', 'text'],
    ['年报', undefined, 'text'],
    ['', undefined, 'text'],
  ])('takes %j named %s for %s', (content, path, format) => {
    expect(sniff({ bytes: utf8(content), ...(path && { path }) })).toBe(format);
  });
});
