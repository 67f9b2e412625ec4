import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { collect, type Target } from '../batch/collect.js';
import { nearest, relativeInside } from '../config/index.js';
import { commands } from './option-list.js';
import type { Session } from './session.js';
import { UsageError } from './usage-error.js';

/** The files to read, and whether something that was asked for is not there. */
export interface Targets {
  files: Target[];
  incomplete: boolean;
}

/** Finds the files that the user named, and says which of them there are not. */
export async function findTargets(session: Session): Promise<Targets> {
  const { io, options, configurations } = session;
  if (options.rest.length === 0) throw new UsageError('error.no-paths');
  await refuseMisspelledCommand(options.rest, io.cwd);
  const copies = resolve(io.cwd, options.annotate ?? '.');
  const isCopy = (path: string) => copies !== resolve(io.cwd) && relativeInside(copies, path) !== undefined;
  const isIgnored = async (path: string) => isCopy(path) || (await configurations.of(path)).ignored;
  const { targets, ignored, unmatched } = await collect(options.rest, { cwd: io.cwd, isIgnored });
  for (const path of ignored) await session.notice('notice.ignored', { path: relativeInside(io.cwd, path) ?? path });
  for (const pattern of unmatched) await session.complain('error.nothing-matched', { pattern });
  const nothing = targets.length === 0;
  if (nothing && unmatched.length === 0) await session.complain('error.all-ignored');
  return { files: targets, incomplete: nothing || unmatched.length > 0 };
}

/** `reportlint extrct a.md`: the first word is no file and nearly a command. */
async function refuseMisspelledCommand([first = '']: string[], cwd: string): Promise<void> {
  if (!/^[a-z]+$/iu.test(first) || existsSync(resolve(cwd, first))) return;
  const meant = nearest(first, commands);
  if (meant !== undefined) throw new UsageError('error.unknown-command', { command: first, nearest: meant });
}

/** All of standard input. */
export async function readStdin(session: Session): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of session.io.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The path that standard input is treated as; a report without a name is text or HTML by its content. */
export function stdinPath({ io, options }: Session): string {
  return resolve(io.cwd, options.stdinFilename ?? '<stdin>');
}
