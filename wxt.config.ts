import path from 'node:path';
import { execFileSync } from 'node:child_process';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { firstViewChunks } from './scripts/parts/first-view-chunks';

/** What a build makes anew: the self-test with what was measured of this engine, and the licences of what is bundled. */
function builtFiles(): [name: string, contents: string][] {
  const script = ['node_modules/tsx/dist/cli.mjs', 'src/cli/print-build-files.ts'];
  const printed: Record<string, unknown> = JSON.parse(execFileSync(process.execPath, script, { encoding: 'utf8' }));
  return Object.entries(printed).map(([name, content]) => [name, JSON.stringify(content)]);
}

/** Manuals that the options page opens, as plain text: they need no network. */
const MANUALS = ['packs', 'privacy'];

/**
 * Of the reader nearly every function is called at once. Chromium compiles it in one go (136 and later), instead of one
 * function after the other as each is first called. Of the gate half are never called on most pages: docs/page.md.
 */
const COMPILED_AT_ONCE = 'reader.js';

/** The scripts whose build has the sheet of the marks. */
const WITH_MARKS_SHEET = ['content', 'reader'];

const compileAtOnce = {
  name: 'compile-at-once',
  enforce: 'post' as const,
  generateBundle(_options: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const [name, file] of Object.entries(bundle))
      if (file.code !== undefined && name === COMPILED_AT_ONCE)
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  },
};

export default defineConfig({
  imports: false,
  hooks: {
    // All screens are built together; scripts are each one file anyway.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rolldownOptions?.output ?? build?.rollupOptions?.output;
      if (entrypoints.length > 1 && output && !Array.isArray(output))
        output.codeSplitting = { groups: firstViewChunks() };
      // For browsers older than ours each list of highlights would be written out, with one rule for each of them.
      if (build && entrypoints.every(({ name }) => WITH_MARKS_SHEET.includes(name))) build.cssTarget = false;
    },
    'build:publicAssets': (_wxt, files) => {
      for (const [relativeDest, contents] of builtFiles()) files.push({ relativeDest, contents });
      for (const name of MANUALS)
        files.push({ relativeDest: `docs/${name}.txt`, absoluteSrc: path.resolve(`docs/${name}.md`) });
      const example = 'assets/packs/example/newsroom-pack.json';
      files.push({ relativeDest: 'docs/newsroom-pack.json', absoluteSrc: path.resolve(example) });
    },
    // No build carries a pack that does not hold: the check names file, entry and field.
    'build:before': () => {
      execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/cli/check-record.ts'], {
        stdio: 'inherit',
      });
    },
  },
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // One file a language (docs/words.md); the engine and the interface share them.
  i18n: { localesDir: path.resolve('src/locales') },
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), compileAtOnce],
    build: { target: 'es2022' },
    // WXT's context would bring the polyfill into the content script of every page: docs/decisions/0003.
    resolve: {
      alias: [
        { find: 'wxt/utils/content-script-context', replacement: path.resolve('src/platform/no-content-context.ts') },
        { find: /^webextension-polyfill$/, replacement: path.resolve('src/platform/extension-api.ts') },
      ],
    },
  }),
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_manifest_name__',
    short_name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // The marks' look, also in frames that are read as parts of a page; the script itself runs in the page alone.
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*'],
        css: ['content-scripts/content.css'],
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'on-record@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
    commands: {
      'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_manifest_next_claim__' },
      'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_manifest_previous_claim__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_manifest_open_panel__' },
      // Chrome suggests keys for four commands at most; readers may give this one a key themselves.
      'look-up': { description: '__MSG_manifest_look_up__' },
      'toggle-marks': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_manifest_toggle_marks__' },
    },
  }),
  zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}-mv{{manifestVersion}}.zip' },
});
