import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAX_DEPTH } from '../../src/readers/limits.js';
import { attribute, decodeXml, foreignAttribute, scanXml } from '../../src/readers/xml.js';
import type { Tag } from '../../src/readers/xml.js';
import { parseXml } from '../../src/readers/xml/tree.js';
import type { XmlElement } from '../../src/readers/xml/tree.js';

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = [];
  scanXml(xml, { open: (tag) => void tags.push(tag), close() {} });
  return tags;
}

describe('scanXml', () => {
  it.each([
    `<w:p xmlns:w="${w}"/>`,
    `<w:p xmlns:w="${strict}"/>`,
    `<x:p xmlns:x='${w}'></x:p>`,
    `<p xmlns="${w}"/>`,
    '<w:p/>',
  ])('knows the namespace of %s', (xml) => {
    expect(tagsOf(xml)[0]).toMatchObject({ space: 'w', local: 'p' });
  });

  it('knows prefixes only where they are declared', () => {
    const names = tagsOf(`<a xmlns="${w}"><b xmlns="urn:b"><c/></b><d xmlns:y="urn:y"><y:e/></d><y:f/></a>`);
    expect(names.map(({ space, local }) => `${space} ${local}`)).toEqual([
      'w a',
      'urn:b b',
      'urn:b c',
      'w d',
      'urn:y e',
      'y f',
    ]);
  });

  it('finds attributes whatever their prefix', () => {
    const [tag] = tagsOf('<x:hyperlink xmlns:q="urn:q" q:id="rId1" x:anchor="top" id="own"/>');
    expect(attribute(tag!, 'anchor')).toBe('top');
    expect(attribute(tag!, 'id')).toBe('own');
    expect(attribute(tag!, 'none')).toBeUndefined();
    expect(foreignAttribute(tag!, 'id')).toBe('rId1');
    expect(foreignAttribute(tag!, 'q')).toBeUndefined();
  });

  it.each([
    ['a document type', '<!DOCTYPE a><a/>', 'xml-forbidden'],
    ['entities', '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>', 'xml-forbidden'],
    ['an undeclared entity', '<a>&b;</a>', 'xml-forbidden'],
    ['an undeclared entity in an attribute', '<a b="&nbsp;"/>', 'xml-forbidden'],
    ['an element left open', '<a><b></a>', 'damaged'],
    ['a file cut short', '<a><b>', 'damaged'],
    ['text alone', '年报', 'damaged'],
    ['nothing', '', 'damaged'],
    ['control characters', '<a>\u0001</a>', 'damaged'],
    ['depth', '<a>'.repeat(MAX_DEPTH + 1), 'too-deep'],
    ['depth without end', '<a>'.repeat(5000) + '</a>'.repeat(5000), 'too-deep'],
  ])('refuses %s', (_, xml, code) => {
    expect(() => tagsOf(xml)).toThrow(code);
  });
});

describe('parseXml', () => {
  const xml =
    '\ufeff<?xml version="1.0"?>\r\n<a>\r\n<b c="&lt;1&gt;">一&amp;二<![CDATA[<三>]]>&#22235;</b><d/><!-- e --><f></f>\u{20000}</a>';
  const root = parseXml(xml);
  const slice = ({ start, end }: XmlElement) => xml.slice(start, end);

  it('resolves references', () => {
    expect(root.child('b')!.text()).toBe('一&二<三>四');
    expect(root.child('b')!.attribute('c')).toBe('<1>');
    expect(root.text().trim()).toBe('一&二<三>四\u{20000}');
  });

  it('knows where elements and their contents are', () => {
    const [b, d, f] = root.elements() as [XmlElement, XmlElement, XmlElement];
    expect(slice(b)).toMatch(/^<b.*<\/b>$/);
    expect(xml.slice(b.contentStart, b.contentEnd)).toBe('一&amp;二<![CDATA[<三>]]>&#22235;');
    expect(slice(d)).toBe('<d/>');
    expect(d.contentEnd).toBe(d.end);
    expect(slice(f)).toBe('<f></f>');
    expect(f.contentStart).toBe(f.contentEnd);
    expect(slice(root)).toBe(xml.slice(xml.indexOf('<a>')));
  });

  it('asks for children in the same namespace', () => {
    const parent = parseXml('<a xmlns="urn:a"><b:c xmlns:b="urn:b"/><c d="1"/></a>');
    expect(parent.child('c')!.attribute('d')).toBe('1');
    expect(parent.is('urn:a', 'a')).toBe(true);
    expect(parent.is('urn:b', 'a')).toBe(false);
    expect(parent.child('e')).toBeUndefined();
  });

  it('places every element of any document', () => {
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('<e/>', '<e a="&gt;>"  />', '<e ></e >', '文\r\n字', '\u{1f600}', '<!-- < > -->', '<?p <e?>'),
        fc.array(tie('tree')).map((parts) => `<n>${parts.join('')}</n>`),
      ),
    }));
    fc.assert(
      fc.property(tree, (inner) => {
        const source = `<root>${inner}</root>`;
        const check = (element: XmlElement): void => {
          expect(source.slice(element.start, element.end)).toMatch(
            new RegExp(`^<${element.local}[^]*(?:/|</${element.local} ?)>$`),
          );
          element.elements().forEach(check);
        };
        check(parseXml(source));
      }),
    );
  });
});

describe('decodeXml', () => {
  const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);

  it.each([
    ['UTF-8', new TextEncoder().encode('<a>年</a>')],
    ['a BOM', new TextEncoder().encode('\ufeff<a>年</a>')],
    ['UTF-16', utf16('\ufeff<a>年</a>')],
    ['UTF-16 without a BOM', utf16('<a>年</a>')],
    ['UTF-16, the other way round', utf16('\ufeff<a>年</a>').map((_, at, all) => all[at ^ 1]!)],
  ])('reads %s', (_, bytes) => {
    expect(decodeXml(bytes)).toBe('<a>年</a>');
  });

  it('reads what is declared', () => {
    const head = new TextEncoder().encode('<?xml version="1.0" encoding="GBK"?><a>');
    const gbk = Uint8Array.of(...head, 0xc4, 0xea, 0x3c, 0x2f, 0x61, 0x3e);
    expect(decodeXml(gbk)).toMatch(/<a>年<\/a>$/);
    expect(decodeXml(new TextEncoder().encode('<?xml version="1.0" encoding="utf-16"?><a>年</a>'))).toMatch(/年/);
  });

  it.each([
    ['is not what it says', Uint8Array.of(0x3c, 0xc4, 0xea)],
    ['is declared as what nobody knows', new TextEncoder().encode('<?xml version="1.0" encoding="x-own"?><a/>')],
  ])('refuses what %s', (_, bytes) => {
    expect(() => decodeXml(bytes)).toThrow('damaged');
  });
});
