import { relative, resolve, dirname, sep } from 'node:path';

/**
 * The order of the folders below `src`: each may import only from those before it.
 * See docs/architecture.md.
 */
const order = [
  'document',
  'templates',
  'readers',
  'report',
  'linter',
  'rules',
  'presets',
  'reporters',
  'writers',
  'comparison',
  'config',
  'batch',
  'cli',
  'testing',
];
const mayUseNode = new Set(['config', 'batch', 'cli']);
const strangers = [['readers', 'report']];

/** Enforces the direction of imports between the folders of `src`, and keeps Node's own modules out of the core. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      direction: '`{{from}}` may not import from `{{to}}`: it comes later in the way of the data.',
      strangers: '`{{from}}` and `{{to}}` do not know each other.',
      node: '`{{from}}` runs in a browser too and may not import `{{to}}`.',
    },
  },
  create(context) {
    const src = resolve(context.cwd, 'src');
    const from = folderOf(src, context.filename);
    if (!from) return {};

    function check(node, specifier) {
      if (specifier.startsWith('node:')) {
        if (!mayUseNode.has(from)) context.report({ node, messageId: 'node', data: { from, to: specifier } });
        return;
      }
      if (!specifier.startsWith('.')) return;
      const to = folderOf(src, resolve(dirname(context.filename), specifier));
      if (!to || to === from) return;
      if (order.indexOf(to) > order.indexOf(from)) context.report({ node, messageId: 'direction', data: { from, to } });
      if (strangers.some((pair) => pair.includes(from) && pair.includes(to)))
        context.report({ node, messageId: 'strangers', data: { from, to } });
    }

    const ofDeclaration = (node) => node.source && check(node, node.source.value);
    return {
      ImportDeclaration: ofDeclaration,
      ExportNamedDeclaration: ofDeclaration,
      ExportAllDeclaration: ofDeclaration,
      ImportExpression: (node) => node.source.type === 'Literal' && check(node, String(node.source.value)),
    };
  },
};

/** Name of the folder below `src`; undefined for files directly in it or elsewhere. */
function folderOf(src, path) {
  const parts = relative(src, path).split(sep);
  return parts[0] === '..' || parts.length < 2 ? undefined : parts[0];
}
