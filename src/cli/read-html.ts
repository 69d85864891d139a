/** An HTML file as the units the engine reads. Offsets count in the text a reader sees: its blocks, an empty line between. */
import { JSDOM } from 'jsdom';
import type { PageUnit } from '../model/claim';
import { readDocument } from '../page/read-blocks';
import type { Known, Reading } from './reading';

const BETWEEN_BLOCKS = '\n\n';

/** Reads HTML without running its scripts or loading anything it refers to. */
export function readHtml(html: string, { url, date }: Known): Reading {
  const dom = new JSDOM(html, url === undefined ? {} : { url });
  const { context, units } = readDocument(dom.window.document);
  dom.window.close();
  const offsets = new Map<number, number>();
  let text = '';
  const inOrder = units.flatMap((unit) => unit.blocks).sort((a, b) => a.id - b.id);
  for (const block of inOrder) {
    if (text !== '') text += BETWEEN_BLOCKS;
    offsets.set(block.id, text.length);
    text += block.text;
  }
  const dated = (unit: PageUnit): PageUnit => (date === undefined ? unit : { ...unit, published: date });
  const { url: own, ...known } = context;
  const address = url ?? (own === 'about:blank' ? undefined : own);
  return {
    context: { ...known, ...(address === undefined ? {} : { url: address }) },
    units: units.map(dated),
    offsets,
    text,
  };
}
