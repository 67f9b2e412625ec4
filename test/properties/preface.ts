import { basis, composition, contact, period } from './phrases/opening.js';
import { say, type Speaker } from './wording.js';

/** Basis, period, composition and contact, in one paragraph or several. */
export function prefaceOf(speaker: Speaker, version: string): string[] {
  const { dice } = speaker;
  const sentences = [
    say(speaker, basis(version)),
    ...(dice.chance(0.4) ? [say(speaker, composition)] : []),
    say(speaker, period),
    ...(dice.chance(0.5) ? [say(speaker, contact)] : []),
  ];
  return dice.chance(0.5) ? [sentences.join('')] : sentences;
}
