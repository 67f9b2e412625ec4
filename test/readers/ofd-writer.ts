import type { Draft } from '../../src/testing/draft.js';
import { layPages, a4, widthOf, type LaidPage, type PageSize, type PlacedLine, type PlacedText } from './lay-pages.js';
import { makeZip, type Member } from './make-zip.js';

/** The ways in which producers of OFD differ. */
export interface OfdStyle {
  /** `ofd:` before every name, or the default namespace. */
  prefix?: boolean;
  /** Distances between characters: one by one, or `g` for repeated ones; or each character as a text of its own. */
  deltas?: 'plain' | 'repeated' | 'single';
  /** Sizes and places through the matrix of the object. */
  matrix?: boolean;
  /** Lines as strokes, as thin fills, or as the stroked frames of cells. */
  rules?: 'stroke' | 'fill' | 'rectangle';
  /** Lines of the tables stand on template pages. */
  templates?: boolean;
  /** Lines of the tables stand in a graphic unit of the resources. */
  units?: boolean;
  /** Paths from the package's root. */
  absolute?: boolean;
  size?: PageSize;
  /** Members besides those of the document, and others in their place. */
  members?: Member[];
  /** Elements of Document.xml besides the usual ones. */
  extra?: string;
  title?: string;
}

const uri = 'http://www.ofdspec.org/2016';

/** Writes a draft as OFD (GB/T 33190). */
export function writeOfd(draft: Draft, style: OfdStyle = {}): Uint8Array {
  return writePages(layPages(draft, style.size), style);
}

/** Writes pages as OFD. */
export function writePages(pages: LaidPage[], style: OfdStyle = {}): Uint8Array {
  const { size = a4, absolute, extra = '', title } = style;
  const at = (path: string) => (absolute ? `/Doc_0/${path}` : path);
  const ids = counter();
  const bodies = pages.map((page, number) => pageOf(page, number, style, ids));
  const templates = bodies.flatMap(({ template }, index) => (template === undefined ? [] : [{ template, index }]));
  const units = bodies.flatMap(({ unit }) => unit ?? []);
  const document =
    `<CommonData><MaxUnitID>${ids()}</MaxUnitID><PageArea><PhysicalBox>0 0 ${size.width} ${size.height}</PhysicalBox></PageArea>` +
    (units.length > 0 ? `<PublicRes>${at('PublicRes.xml')}</PublicRes>` : '') +
    templates
      .map(
        ({ index }) =>
          `<TemplatePage ID="${9000 + index}" Name="t" ZOrder="Background" BaseLoc="${at(`Tpls/Tpl_${index}/Content.xml`)}"/>`,
      )
      .join('') +
    `</CommonData><Pages>${pages.map((_, i) => `<Page ID="${8000 + i}" BaseLoc="${at(`Pages/Page_${i}/Content.xml`)}"/>`).join('')}</Pages>${extra}`;
  const info = `<DocInfo><DocID>0</DocID>${title === undefined ? '' : `<Title>${escape(title)}</Title>`}<Creator>test</Creator></DocInfo>`;
  const root = absolute ? '/Doc_0/Document.xml' : 'Doc_0/Document.xml';
  const members: Member[] = [
    { name: 'OFD.xml', content: xml('OFD', `<DocBody>${info}<DocRoot>${root}</DocRoot></DocBody>`, style) },
    { name: 'Doc_0/Document.xml', content: xml('Document', document, style) },
    ...bodies.map(({ content }, i) => ({
      name: `Doc_0/Pages/Page_${i}/Content.xml`,
      content: xml('Page', content, style),
    })),
    ...templates.map(({ template, index }) => ({
      name: `Doc_0/Tpls/Tpl_${index}/Content.xml`,
      content: xml('Page', template, style),
    })),
  ];
  if (units.length > 0) {
    const content = `<CompositeGraphicUnits>${units.join('')}</CompositeGraphicUnits>`;
    members.push({ name: 'Doc_0/PublicRes.xml', content: xml('Res', content, style) });
  }
  const own = style.members ?? [];
  return makeZip([...members.filter(({ name }) => !own.some((other) => other.name === name)), ...own]);
}

/** A part, its names with the prefix or without. */
export function xml(name: string, content: string, { prefix }: OfdStyle = {}): string {
  const plain = `<${name} xmlns="${uri}">${content}</${name}>`;
  const named = prefix ? plain.replace(/<(\/?)(?=[A-Z])/g, '<$1ofd:').replace('xmlns=', 'xmlns:ofd=') : plain;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${named}`;
}

function counter(): () => number {
  let last = 0;
  return () => ++last;
}

function pageOf(
  { texts, lines }: LaidPage,
  number: number,
  style: OfdStyle,
  ids: () => number,
): { content: string; template?: string; unit?: string } {
  const layer = (content: string) => `<Content><Layer Type="Body" ID="${ids()}">${content}</Layer></Content>`;
  const rules = lines.map((line) => ruleOf(line, style, ids)).join('');
  const words = texts.map((text) => textOf(text, style, ids)).join('');
  if (style.templates && lines.length > 0) {
    const use = `<Template TemplateID="${9000 + number}" ZOrder="Background"/>`;
    return { content: use + layer(words), template: layer(rules) };
  }
  if (style.units && lines.length > 0) {
    const id = ids();
    const { width, height } = style.size ?? a4;
    const unit = `<CompositeGraphicUnit ID="${id}" Width="${width}" Height="${height}"><Content>${rules}</Content></CompositeGraphicUnit>`;
    const use = `<PageBlock ID="${ids()}"><CompositeObject ID="${ids()}" Boundary="0 0 ${width} ${height}" ResourceID="${id}"/></PageBlock>`;
    return { content: layer(use + words), unit };
  }
  return { content: layer(rules + words) };
}

function ruleOf({ x1, y1, x2, y2 }: PlacedLine, { rules = 'stroke' }: OfdStyle, ids: () => number): string {
  const [width, height] = [x2 - x1, y2 - y1];
  if (rules === 'fill') {
    const half = 0.1;
    const data = `M 0 0 L ${n(width + 2 * half)} 0 L ${n(width + 2 * half)} ${n(height + 2 * half)} L 0 ${n(height + 2 * half)} C`;
    return `<PathObject ID="${ids()}" Boundary="${n(x1 - half)} ${n(y1 - half)} ${n(width + 2 * half)} ${n(height + 2 * half)}" Stroke="false" Fill="true"><FillColor Value="0 0 0"/><AbbreviatedData>${data}</AbbreviatedData></PathObject>`;
  }
  const data =
    rules === 'rectangle'
      ? `M 0 0 L ${n(width)} 0 L ${n(width)} ${n(height)} L 0 ${n(height)} C`
      : `M 0 0 L ${n(width)} ${n(height)}`;
  return `<PathObject ID="${ids()}" Boundary="${n(x1)} ${n(y1)} ${n(width)} ${n(height)}" LineWidth="0.25"><StrokeColor Value="0 0 0"/><AbbreviatedData>${data}</AbbreviatedData></PathObject>`;
}

function textOf(placed: PlacedText, style: OfdStyle, ids: () => number): string {
  const { text, x, y, size } = placed;
  const characters = [...text];
  if (style.deltas === 'single') {
    let offset = 0;
    return characters
      .map((character) => {
        const single = textObject({ text: character, x: x + offset * size, y, size }, '', style, ids);
        offset += widthOf(character);
        return single;
      })
      .join('');
  }
  const deltas = characters.slice(0, -1).map((character) => n(widthOf(character) * (style.matrix ? 1 : size)));
  return textObject(
    placed,
    deltas.length === 0 ? '' : ` DeltaX="${style.deltas === 'repeated' ? repeated(deltas) : deltas.join(' ')}"`,
    style,
    ids,
  );
}

function textObject({ text, x, y, size }: PlacedText, deltas: string, { matrix }: OfdStyle, ids: () => number): string {
  const width = widthOf(text) * size;
  const boundary = `${n(x)} ${n(y - size)} ${n(width)} ${n(size * 1.2)}`;
  const [scale, origin] = matrix ? [` CTM="${n(size)} 0 0 ${n(size)} 0 0"`, 1] : ['', size];
  return `<TextObject ID="${ids()}" Boundary="${boundary}"${scale} Font="2" Size="${n(origin)}"><FillColor Value="0 0 0"/><TextCode X="0" Y="${n(origin)}"${deltas}>${escape(text)}</TextCode></TextObject>`;
}

function repeated(deltas: string[]): string {
  const runs: { value: string; count: number }[] = [];
  for (const value of deltas) {
    const open = runs.at(-1);
    if (open?.value === value) open.count++;
    else runs.push({ value, count: 1 });
  }
  return runs.map(({ value, count }) => (count > 1 ? `g ${count} ${value}` : value)).join(' ');
}

function n(value: number): string {
  return String(Number(value.toFixed(4)));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
