// Writes schema/config.schema.json, with the options of every rule, for editors.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { bundled } from './rules/load.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const { editorSchema, rules } = await bundled(
  root,
  `export { editorSchema } from './src/config/schema.ts';
   export { rules } from './src/rules/index.ts';`,
);

await mkdir(`${root}schema`, { recursive: true });
await writeFile(
  `${root}schema/config.schema.json`,
  await format(JSON.stringify(editorSchema(rules)), { parser: 'json', printWidth: 120 }),
);
