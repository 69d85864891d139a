/**
 * The import table of the house (docs/architecture.md). A folder may import what its row lists; `types` rows allow
 * `import type` only. Everything else is an error, so that the engine stays free of the DOM and of the browser.
 */
import path from 'node:path';

const ENGINE = ['lib', 'model', 'words', 'language', 'corpus', 'claims', 'matching', 'citing'];
const ALL = [...ENGINE, 'page', 'ui', 'messaging', 'platform'];

export const TABLE = {
  lib: { values: [] },
  model: { values: ['lib'] },
  words: { values: ['model', 'lib', 'locales'] },
  language: { values: ['model', 'lib'] },
  citing: { values: ['model', 'lib'] },
  corpus: { values: ['model', 'lib'], types: ['language'] },
  claims: { values: ['model', 'lib'], types: ['language', 'corpus'] },
  matching: { values: ['model', 'lib', 'corpus', 'words'] },
  page: { values: ['model', 'lib'] },
  ui: { values: ['model', 'lib', 'citing', 'words'] },
  platform: { values: ['model', 'lib', 'words'] },
  messaging: { values: ['model', 'lib', 'platform'] },
  app: { values: ALL },
  cli: { values: [...ENGINE, 'app', 'page', 'messaging'] },
  entrypoints: { values: ['app'], types: [] },
};

/** Packages that one folder alone may import. */
const OWNED_PACKAGES = { compromise: ['language'], preact: ['ui', 'app', 'entrypoints'], 'wxt/browser': ['platform'] };

/** The folder of the house a file lives in, or null for files outside it (tests, scripts). */
function roomOf(file, root) {
  const [first, second] = path.relative(root, file).split(path.sep);
  if (first === 'entrypoints') return 'entrypoints';
  return first === 'src' ? second : null;
}

const rule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { table: '{{from}} may not import {{to}} (see eslint-rules/import-table.js).' },
  },
  create(context) {
    const from = roomOf(context.filename, context.cwd);
    const isTest = /\.test\.tsx?$/.test(context.filename);
    if (from === null || isTest || !TABLE[from]) return {};
    const check = (node, typeOnly) => {
      const target = node.source?.value;
      if (typeof target !== 'string') return;
      for (const [name, owners] of Object.entries(OWNED_PACKAGES)) {
        const isPackage = target === name || target.startsWith(`${name}/`);
        if (isPackage && !owners.includes(from))
          context.report({ node, messageId: 'table', data: { from, to: target } });
      }
      if (!target.startsWith('.')) return;
      const to = roomOf(path.resolve(path.dirname(context.filename), target), context.cwd);
      if (to === null || to === from) return;
      const row = TABLE[from];
      const allowed = row.values.includes(to) || (typeOnly && (row.types ?? []).includes(to));
      const isUiStyle = from === 'entrypoints' && to === 'ui' && target.endsWith('.css');
      if (!allowed && !isUiStyle) context.report({ node, messageId: 'table', data: { from, to } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, false),
    };
  },
};
export default rule;
