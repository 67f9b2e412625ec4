import type { OrganKind, Template } from '../../src/templates/template.js';
import type { DraftPart } from '../../src/testing/index.js';
import { inWords } from '../report/narrative/phrasings.js';
import { listed } from './lists.js';
import { overviewOf } from './overview.js';
import { partHeadings } from './phrases/headings.js';
import { fees, nothingElse, otherMatters } from './phrases/other.js';
import { improvements, lastYears, leadIns, leading, problems, turns } from './phrases/problems.js';
import { tableParts } from './phrases/table-parts.js';
import { say, saySome, word, type Speaker } from './wording.js';

/** The six parts with their prose; tables stand where the form has them. */
export function partsOf(speaker: Speaker, template: Template, kind: OrganKind): DraftPart[] {
  const { dice } = speaker;
  const prose: Record<string, string[]> = {
    overview: overviewOf(speaker, template.version, kind),
    ...aboveTables(speaker),
    problems: problemsOf(speaker),
    other: otherOf(speaker, template.version),
  };
  return template.parts.map(({ id, ordinal }) => ({
    id,
    ordinal,
    heading: dice.pick(partHeadings[id]!),
    paragraphs: prose[id] ?? [],
    tables: template.tables.filter(({ part }) => part === id).map((table) => table.id),
    image: false,
  }));
}

/** Most parts that are a table have nothing but the table. */
function aboveTables(speaker: Speaker): Record<string, string[]> {
  const { dice } = speaker;
  return Object.fromEntries(
    Object.entries(tableParts).map(([part, choices]) => [
      part,
      dice.chance(0.2) ? saySome(speaker, dice.pick(choices), 0, 1) : [],
    ]),
  );
}

function problemsOf(speaker: Speaker): string[] {
  const { dice } = speaker;
  const named = chosen(speaker, problems);
  const mended = chosen(speaker, improvements);
  const before = dice.chance(0.2) ? [say(speaker, lastYears)] : [];
  const problemList = (): string[] => listed(dice, say(speaker, leadIns), named);
  const improvementList = (): string[] => [...before, ...listed(dice, say(speaker, turns), mended)];
  const headed = (clause: string, index: number): string => `（${inWords(index + 1)}）${clause}。`;
  switch (dice.int(0, 4)) {
    case 0:
      return ['（一）存在的主要问题', ...problemList(), '（二）改进情况', ...improvementList()];
    case 1:
      return [say(speaker, leadIns), ...named.map(headed), ...before, say(speaker, turns), ...mended.map(headed)];
    case 2:
      return [...problemList(), [...before, `${say(speaker, leading)}${mended.join('；')}。`].join('')];
    default:
      return [...problemList(), ...improvementList()];
  }
}

function chosen(speaker: Speaker, clauses: string[]): string[] {
  const { dice } = speaker;
  return dice.shuffled(dice.some(clauses, 3, 5)).map((clause) => word(speaker, clause));
}

function otherOf(speaker: Speaker, version: string): string[] {
  if (version === '2019') return [say(speaker, nothingElse)];
  const sentences = [say(speaker, fees), ...saySome(speaker, otherMatters, 0, 2)];
  return speaker.dice.chance(0.5) ? [sentences.join('')] : sentences;
}
