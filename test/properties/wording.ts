import type { Dice } from './dice.js';
import { writings, type Writing } from './numbers.js';

/**
 * What phrases can name: `{received}` is written as the report writes its numbers, words are put in as they are. Years
 * and days are words.
 */
export type Values = Record<string, number | string>;

/** A choice of phrases that fit where the condition holds: `[收到|受理]` is a choice of words, `[共|]` may be left out. */
export interface Phrases {
  when?: (values: Numbers) => boolean;
  say: string[];
}

/** Values as numbers, for conditions; what is a word counts as none. */
export type Numbers = Record<string, number>;

export interface Speaker {
  dice: Dice;
  values: Values;
  writing: Writing;
}

/** One of the phrases that fit. */
export function say(speaker: Speaker, choices: Phrases[]): string {
  return word(speaker, speaker.dice.pick(fitting(speaker, choices)));
}

/** Some of the phrases that fit, none of them twice; fewer where fewer fit. */
export function saySome(speaker: Speaker, choices: Phrases[], least: number, most: number): string[] {
  const { dice } = speaker;
  return dice.shuffled(dice.some(fitting(speaker, choices), least, most)).map((phrase) => word(speaker, phrase));
}

function fitting(speaker: Speaker, choices: Phrases[]): string[] {
  const numbers = new Proxy({}, { get: (_, name: string) => valueOf(speaker, name) }) as Numbers;
  return choices.filter(({ when }) => when?.(numbers) ?? true).flatMap((choice) => choice.say);
}

/** A phrase with its choices made and its values put in. */
export function word(speaker: Speaker, phrase: string): string {
  return phrase
    .replace(/\[([^[\]]*)\]/g, (_, list: string) => speaker.dice.pick(list.split('|')))
    .replace(/\{(\w+)\}/g, (_, name: string) => written(speaker, name));
}

function valueOf({ values }: Speaker, name: string): number {
  const value = values[name];
  if (value === undefined) throw new Error(`A condition names “${name}”, which no report has.`);
  return typeof value === 'number' ? value : 0;
}

function written({ dice, values, writing }: Speaker, name: string): string {
  if (name === 'we') return dice.pick(String(values.own).split('|'));
  const value = values[name];
  if (value === undefined) throw new Error(`A phrase names {${name}}, which no report has.`);
  return typeof value === 'number' ? writings[writing](value) : value;
}
