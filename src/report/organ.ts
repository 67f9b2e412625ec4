import type { Document, Span } from '../document/document.js';
import { isOrganName, organKind } from './organ-kind.js';
import { spanIn } from './passages.js';
import { squeeze } from '../document/normalise.js';
import type { Organ, Passage, Signature, Title } from './report.js';
import type { Settings } from './settings.js';
import { organWords } from './title.js';

interface Sources {
  title: Title | undefined;
  signature: Signature | undefined;
  passages: Passage[];
}

type Found = Omit<Organ, 'kind'>;

/** Whose report it is: what the user says, else title, signature, preface, prose and file name, in this order. */
export function findOrgan(document: Document, sources: Sources, settings: Settings): Organ | undefined {
  const found = fromSettings(settings) ?? fromDocument(document, sources);
  if (!found) return undefined;
  return { ...found, kind: settings.organKind ?? organKind(found.name) };
}

function fromSettings({ organ }: Settings): Found | undefined {
  return organ === undefined ? undefined : { name: organ, from: 'settings' };
}

function fromDocument(document: Document, { title, signature, passages }: Sources): Found | undefined {
  return (
    fromTitle(document, title) ??
    fromMetadata(document) ??
    fromSignature(signature) ??
    fromPreface(passages) ??
    fromProse(passages) ??
    fromPath(document.source.path)
  );
}

function fromTitle(document: Document, title: Title | undefined): Found | undefined {
  if (!title) return undefined;
  const name = organWords(title.text);
  if (!isNameInTitle(name)) return undefined;
  if (title.from === 'metadata') return { name, from: 'metadata' };
  const at = title.at.map((span) => within(document, span, name)).find((span) => span !== undefined) ?? title.at[0];
  return { name, from: 'title', ...(at && { at }) };
}

/** A title names someone even where the name has no known ending; only pronouns and headings are no names. */
function isNameInTitle(name: string): boolean {
  return (
    isOrganName(name) ||
    (/^\p{Script=Han}{3,30}$/u.test(name) && !/^(?:我|本|该|各|全)|公开|报告|情况|目录|工作/.test(name))
  );
}

/** Place of a name inside a span whose text may hold white space. */
export function within(document: Document, span: Span, name: string): Span | undefined {
  const block = document.blocks[span.block]!;
  if (block.type === 'table') return undefined;
  const spaced = [...name].map(escape).join('\\s*');
  const found = new RegExp(spaced).exec(block.text.slice(span.from, span.to));
  if (!found) return undefined;
  return { block: span.block, from: span.from + found.index, to: span.from + found.index + found[0].length };
}

function escape(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The page's own title, where the body's title names nobody. */
function fromMetadata({ metadata }: Document): Found | undefined {
  const words = squeeze(metadata.title ?? '').split(/[_|｜\-—–>＞»]/);
  const name = words
    .filter((text) => /公开/.test(text) && /报告|年报/.test(text))
    .map(organWords)
    .find(isOrganName);
  return name === undefined ? undefined : { name, from: 'metadata' };
}

function fromSignature(signature: Signature | undefined): Found | undefined {
  return signature?.organ && { ...signature.organ, from: 'signature' };
}

const governmentOffice = /政府办(?:公[室厅])?$/;
const ownOffice = /我[办室厅]|本[办室厅]/;
const wholeArea = /我[省市县区州盟旗镇乡]|全[省市县区州盟旗镇乡](?:各|共|上下|范围|累计)|各乡镇|各镇/;

const name = '(\\p{Script=Han}{2,30}?)';
const introductions: { by: 'compiler' | 'title' | 'contact'; pattern: RegExp }[] = [
  { by: 'compiler', pattern: new RegExp(`由${name}(?:负责)?(?:编制|编写|编撰|组织编制|汇总编制)`, 'u') },
  {
    by: 'contact',
    pattern: new RegExp(
      `(?:^|[，,。])${name}(?:(?:结合|根据|在总结)[^，,。]{0,40}[，,])?(?:组织)?编制(?:完成|形成)?了?(?:本|此|20\\d\\d)`,
      'u',
    ),
  },
  {
    by: 'title',
    pattern: new RegExp(
      `(?:特?编制|公布|特?向社会公[布开]|现(?:将|发布|公开))[《〈“]?(?:20\\d\\d年度?)?${name}(?:[（(][^（）()]{2,20}[）)])?(?:关于)?(?:20\\d\\d年|年度|(?:政府|政务)?信息公开)`,
      'u',
    ),
  },
  { by: 'contact', pattern: new RegExp(`(?:请|可|直接)(?:直接|致电)?[与向和]${name}(?:联系|咨询|反映|提出)`, 'u') },
];

function fromPreface(passages: Passage[]): Found | undefined {
  const prose = passages
    .filter(({ part, heading }) => !heading && (part === 'preface' || part === 'overview'))
    .slice(0, 8);
  for (const { by, pattern } of introductions) {
    for (const passage of prose) {
      const match = pattern.exec(passage.text);
      const organ = match && organBehind(match[1]!, by, passages);
      if (!match || !organ) continue;
      const from = match.index + match[0].indexOf(match[1]!);
      if (isOrganName(organ)) return { name: organ, from: 'preface', at: spanIn(passage, from, from + organ.length) };
    }
  }
  return undefined;
}

/** Whose report a paragraph announces: 现公布青川市民政局2023年政府信息公开工作年度报告. */
export function announcedOrgan(prose: Passage[]): { name: string; at: Span } | undefined {
  const { pattern } = introductions.find(({ by }) => by === 'title')!;
  for (const passage of prose) {
    const name = pattern.exec(passage.text);
    if (!name) continue;
    const from = name.index + name[0].indexOf(name[1]!);
    return { name: name[1]!, at: spanIn(passage, from, from + name[1]!.length) };
  }
  return undefined;
}

/** Whose report it is where the office of a government is named: often the government’s, sometimes the office’s own. */
function organBehind(words: string, by: 'compiler' | 'title' | 'contact', passages: Passage[]): string | undefined {
  if (by === 'compiler' || !governmentOffice.test(words)) return withoutOffice(words);
  if (by === 'title' || passages.some(({ text }) => ownOffice.test(text))) return words;
  return passages.some(({ text }) => wholeArea.test(text)) ? withoutOffice(words) : undefined;
}

/** The office that compiles the report is not the organ that reports. */
export function withoutOffice(words: string): string {
  const organ = words.replace(
    /(?:政务公开|政府信息公开|信息公开)?(?:工作)?(?:领导小组)?(?:党政)?(?:综合)?(?:办公室|综合科|秘书科|办公厅|党政办)$/,
    '',
  );
  return organ !== words && /(?:局|委|委员会|政府|厅|街道办事处|办事处|管委会|中心|镇|乡|街道)$/.test(organ)
    ? organ
    : words;
}

const subject =
  /^(?:20\d\d年(?:度|以来)?[，,]?)?(\p{Script=Han}{2,18}?(?:人民政府|街道办事处|管委会|管理委员会|委员会|局|厅|镇|乡|街道))(?!门户|官?网|办公|公报|信息网)(?=[\p{Script=Han}，,])/u;

/** The name that opens most paragraphs. */
function fromProse(passages: Passage[]): Found | undefined {
  const counts = new Map<string, { count: number; at: Span }>();
  for (const passage of passages) {
    const match = passage.heading ? null : subject.exec(passage.text);
    if (!match || !isOrganName(match[1]!)) continue;
    const from = match[0].length - match[1]!.length;
    const entry = counts.get(match[1]!) ?? { count: 0, at: spanIn(passage, from, match[0].length) };
    counts.set(match[1]!, { ...entry, count: entry.count + 1 });
  }
  const [best] = [...counts].sort((a, b) => b[1].count - a[1].count);
  return best && { name: best[0], from: 'prose', at: best[1].at };
}

function fromPath(path: string | undefined): Found | undefined {
  const file = path
    ?.split(/[/\\]/)
    .at(-1)
    ?.replace(/\.[^.]*$/, '');
  const words = file === undefined ? '' : organWords(squeeze(file));
  return isOrganName(words) && /\p{Script=Han}{3}/u.test(words) ? { name: words, from: 'path' } : undefined;
}
