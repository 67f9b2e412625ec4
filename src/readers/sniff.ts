import type { Input } from './reader.js';
import { zipNames } from './zip/names.js';

/** Names of formats as they are recognised by their first bytes. */
export type Format =
  'html' | 'markdown' | 'text' | 'docx' | 'odt' | 'xlsx' | 'ofd' | 'zip' | 'doc' | 'pdf' | 'rtf' | 'mhtml' | 'image';

const headLength = 4096;
/** Also the type of an OpenDocument text, in its first member. */
const signatureLength = 128;

/**
 * Names the format of an input. The bytes decide; the extension only where formats look alike, as Markdown and text do,
 * and Markdown that begins with an HTML element.
 */
export function sniff({ bytes, path }: Input): Format {
  return sniffBinary(bytes) ?? sniffText(latin1(bytes.subarray(0, headLength)), path);
}

const signatures: Partial<Record<Format, string[]>> = {
  pdf: ['%PDF-'],
  rtf: ['{\\rtf'],
  zip: ['PK\x05\x06', 'Rar!\x1a', '7z\xbc\xaf', '\x1f\x8b'],
  image: ['\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*'],
};

function sniffBinary(bytes: Uint8Array): Format | undefined {
  const head = latin1(bytes.subarray(0, signatureLength));
  if (head.startsWith('PK\x03\x04')) return head.includes(openDocument) ? 'odt' : sniffZip(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return sniffCompound(bytes);
  const known = Object.keys(signatures) as Format[];
  return known.find((format) => signatures[format]!.some((signature) => head.startsWith(signature)));
}

/** The first member of an OpenDocument text is its type, uncompressed. */
const openDocument = 'mimetypeapplication/vnd.oasis.opendocument.text';

/** A package tells what it is by its parts; an archive of reports holds whole packages, whose parts must not count. */
function sniffZip(bytes: Uint8Array): Format {
  const names = zipNames(bytes)?.join('\n') ?? looseNames(bytes);
  if (/^word\//m.test(names)) return 'docx';
  if (/^xl\//m.test(names)) return 'xlsx';
  return /^OFD\.xml$/im.test(names) ? 'ofd' : 'zip';
}

/** The names of a damaged zip stand uncompressed at its end, the first also at its beginning. */
function looseNames(bytes: Uint8Array): string {
  const ends = latin1(bytes.subarray(0, headLength)) + latin1(bytes.subarray(-65536));
  return (ends.match(/(?:word|xl)\/|OFD\.xml/g) ?? []).join('\n');
}

/** Streams of a compound file are named in UTF-16. */
function sniffCompound(bytes: Uint8Array): Format {
  const names = latin1(bytes.subarray(0, 1 << 20)).replaceAll('\0', '');
  return names.includes('Workbook') && !names.includes('WordDocument') ? 'xlsx' : 'doc';
}

const whole =
  /^(?:<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<meta\s|<title>|<link\s|<script[\s>]|<style[\s>])/i;
const part =
  /^<(?:table|tbody|tr|td|div|p|span|h[1-6]|section|article|main|center|font|ul|ol|dl|img|a|b|strong|br|form|base)(?:\s|\/?>)/i;
const declaration = /^<\?xml[^>]*>\s*(?:<!--[^]*?-->\s*)*(?=<!doctype\s+html|<html[\s>])/i;
const comments = /^(?:\s*<!--[^]*?-->)*\s*/;
/** Sticky, so that it is looked for at the very beginning only. */
const mail = /(?:MIME-Version:|(?:From|Subject|Date|Content-Type):[^]{0,1500}^MIME-Version:)/imy;

function sniffText(head: string, path = ''): Format {
  const text = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '');
  mail.lastIndex = 0;
  if (mail.test(text)) return 'mhtml';
  const shown = text.replace(comments, '');
  if (whole.test(shown) || declaration.test(shown)) return 'html';
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(path)) return 'markdown';
  if (part.test(shown)) return 'html';
  const named = /\.(?:[xs]?html?|jsp|aspx?|php)$/i.test(path);
  return named && /<\/?[a-z!]/i.test(text) ? 'html' : 'text';
}

/** Bytes as the characters of the same numbers; what is called latin1 on the web maps some of them elsewhere. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += headLength) {
    text += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(from, from + headLength));
  }
  return text;
}
