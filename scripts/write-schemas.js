// Writes schema/config.schema.json, with the options of every rule, for editors. Needs `tsc -p tsconfig.build.json`.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { editorSchema } from '../dist/lib/config/schema.js';
import { rules } from '../dist/lib/rules/index.js';

const folder = fileURLToPath(new URL('../schema/', import.meta.url));

await mkdir(folder, { recursive: true });
await writeFile(
  `${folder}config.schema.json`,
  await format(JSON.stringify(editorSchema(rules)), { parser: 'json', printWidth: 120 }),
);
