import type { Claim, PageContext, PageUnit } from '../model/claim';
import type { PackRecord } from '../model/record';
import type { Settings } from '../model/settings';

/** Reads whole units of a page and finds their claims, with citations. */
export interface Engine {
  readUnits(context: PageContext, units: PageUnit[], settings: Settings): Claim[];
}

/** An engine that finds nothing, until there is one. */
export function createEngine(_record: PackRecord): Engine {
  return { readUnits: () => [] };
}
