/** The usual citation engine with the published styles, as the oracle of our own templates. Of tests alone. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import CSL from 'citeproc';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export type StyleName = 'apa' | 'mla' | 'chicago';

const config = plugins.config.get('@csl');
const ENGLISH = config.locales.get('en-US');

async function packagedStyle(name: string): Promise<string> {
  const file = path.resolve('node_modules/rehype-citation/dist/node/styles', `${name}.js`);
  const loaded: { default?: unknown } = await import(/* @vite-ignore */ pathToFileURL(file).href);
  if (typeof loaded.default !== 'string') throw new TypeError(`No style in ${file}`);
  return loaded.default;
}

const STYLES: Record<StyleName, string> = {
  apa: config.templates.get('apa'),
  mla: await packagedStyle('mla'),
  chicago: await packagedStyle('chicago'),
};

const items = new Map<string, object>();
const engines = new Map<StyleName, ReturnType<typeof startEngine>>();

function startEngine(style: StyleName) {
  const sys = { retrieveLocale: () => ENGLISH, retrieveItem: (id: string) => ({ ...items.get(id), id }) };
  const engine = new CSL.Engine(sys, STYLES[style], 'en-US');
  engine.setOutputFormat('html');
  return engine;
}

/** The engine's entry for one item, as HTML with italics. */
export function engineEntry(style: StyleName, item: object): string {
  const engine = engines.get(style) ?? startEngine(style);
  engines.set(style, engine);
  const id = `item-${items.size}`;
  items.set(id, item);
  engine.updateItems([id]);
  const [entry = ''] = engine.makeBibliography()[1];
  return entry
    .replace(/<\/?div[^>]*>/gu, '')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .trim();
}
