/** Reads a whole document at once, with or without a window: for the command line and for tests. */
import type { PageContext, PageUnit } from '../model/claim';
import { BlockWalk } from './block-walk';
import { landmarks } from './heading-over';
import { contextOf, publishedOf } from './page-facts';
import { timedEntries } from './timed-entries';
import { Numbers, toPageUnit, UnitTexts } from './unit-text';

export interface ReadOptions {
  /** Whether a reader sees an element; without it, names and attributes alone decide. */
  visible?: (element: Element) => boolean;
}

export interface DocumentText {
  context: PageContext;
  /** In the order in which the units begin; blocks are numbered from 1 in reading order. */
  units: PageUnit[];
}

/** Hidden by an attribute or by its own style: what can be told without a browser. */
function isSeenByMarkup(element: Element): boolean {
  if (element.closest('[hidden]') !== null) return false;
  for (let outer: Element | null = element; outer !== null; outer = outer.parentElement) {
    const style = outer.getAttribute('style');
    if (style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return false;
  }
  return true;
}

export function readDocument(document: Document, { visible = isSeenByMarkup }: ReadOptions = {}): DocumentText {
  const context = contextOf(document);
  const { body } = document;
  if (body === null) return { context, units: [] };
  const entries = timedEntries(body);
  const isEntry = (element: Element): boolean => entries.has(element);
  const walk = new BlockWalk(body, body, null, { isSeen: visible, isEntry });
  walk.step(Infinity);
  const texts = new UnitTexts(new Numbers(), 1);
  for (const block of walk.blocks) if (visible(block.container)) texts.add(block);
  const pageDate = publishedOf(document);
  const landmarksOf = landmarks();
  const units = [...texts.units.values()].map((unit) => toPageUnit(unit, pageDate, isEntry, landmarksOf));
  return { context, units };
}
