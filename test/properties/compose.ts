import { officialTemplates } from '../../src/templates/index.js';
import { factCells } from '../../src/templates/expand.js';
import type { Template } from '../../src/templates/template.js';
import { ReportBuilder, type Draft } from '../../src/testing/index.js';
import { diceOf, type Dice } from './dice.js';
import { disclosureFigures } from './figures/disclosure.js';
import { requestFigures, type Cells } from './figures/requests.js';
import { reviewFigures } from './figures/reviews.js';
import { usual } from './numbers.js';
import { organs, type Organ } from './organs.js';
import { partsOf } from './parts.js';
import { titles } from './phrases/headings.js';
import { prefaceOf } from './preface.js';
import { sceneOf } from './scene.js';
import { signatureOf } from './signature.js';
import { word, type Speaker } from './wording.js';

/** A compliant report made up by dice, with what a planter needs to know of it. */
export interface Made {
  builder: ReportBuilder;
  template: Template;
  organ: Organ;
  year: number;
  /** For words about the report; draws on the dice that made it. */
  speaker: Speaker;
  dice: Dice;
}

/** The compliant report of a seed. */
export function make(seed: number): Made {
  const dice = diceOf(seed);
  const year = dice.int(2019, 2025);
  const organ = dice.pick(organs);
  const template = officialTemplates.find(({ years }) => years.from <= year && year <= (years.to ?? year))!;
  const cells = {
    ...disclosureFigures(dice, template.version, organ.makesRules),
    ...requestFigures(dice, template.version),
    ...reviewFigures(dice),
  };
  const speaker = { dice, values: sceneOf(dice, year, organ, cells), writing: dice.pick(usual) };
  const draft = new ReportBuilder(draftOf(speaker, template, year, organ, cells), officialTemplates);
  // The form of 2019 names no unit there, and reports that name one are the better for it.
  const unit = dice.pick(['（单位：万元）', '（万元）']);
  const builder = template.version === '2019' ? draft.label('disclosure', 'amount', `采购总金额${unit}`) : draft;
  return { builder, template, organ, year, speaker, dice };
}

function draftOf(speaker: Speaker, template: Template, year: number, organ: Organ, cells: Cells): Draft {
  const { dice } = speaker;
  const preface = prefaceOf(speaker, template.version);
  const inside = dice.chance(0.2);
  const title = word({ ...speaker, writing: 'plain' }, dice.pick(titles));
  const signature = signatureOf(dice, year, organ);
  const parts = partsOf(speaker, template, organ.kind);
  const draft: Draft = {
    year,
    title,
    preface: inside ? [] : preface,
    parts: parts.map((part) =>
      part.id === 'overview' && inside ? { ...part, paragraphs: [...preface, ...part.paragraphs] } : part,
    ),
    tables: Object.fromEntries(
      template.tables.map((spec) => [
        spec.id,
        { spec, cells: Object.fromEntries(factCells(spec).map(({ id }) => [id, String(cells[id] ?? 0)])) },
      ]),
    ),
    signature: signature.lines,
    meta: { title: `${title}_${organ.name}`, published: signature.published },
  };
  return dice.chance(0.1) ? withNarrowBrackets(draft) : draft;
}

/** Some write ASCII brackets throughout. */
function withNarrowBrackets(draft: Draft): Draft {
  const narrow = (text: string): string => text.replaceAll('（', '(').replaceAll('）', ')');
  return {
    ...draft,
    preface: draft.preface.map(narrow),
    parts: draft.parts.map((part) => ({ ...part, paragraphs: part.paragraphs.map(narrow) })),
  };
}
