import { readFileSync } from 'node:fs';

/** The package's version. This module is run from `src/cli`, from the bundle in `dist/cli` and from `dist/lib/cli`. */
export function readVersion(): string {
  return find('../../') ?? find('../../../') ?? '0.0.0';
}

function find(folder: string): string | undefined {
  try {
    const description = JSON.parse(readFileSync(new URL(`${folder}package.json`, import.meta.url), 'utf8')) as {
      name?: string;
      version?: string;
    };
    return description.name === 'reportlint' ? description.version : undefined;
  } catch {
    return undefined;
  }
}
