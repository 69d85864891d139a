/** Reads a piece of a page in slices, so that the page's own work is never held up. */
import { BlockWalk, type WalkOptions } from './block-walk';
import { gate } from './gate';
import { inSlices } from './slices';
import { UnitTexts, type Numbers } from './unit-text';
import { isDrawnInline, isVisible } from './visibility';

/** Characters that are not drawn: a trigger may be parted by them. */
const UNDRAWN = /[\u00AD\u200B\u2060\uFEFF]/g;

function hasNoTrigger({ textContent }: Element): boolean {
  return !gate.trigger.test(textContent.search(UNDRAWN) < 0 ? textContent : textContent.replace(UNDRAWN, ''));
}

/** Steps between two looks at the clock. */
const NODES_A_STEP = 150;
const BLOCKS_A_STEP = 30;

export interface RegionReader {
  numbers: Numbers;
  isEntry(element: Element): boolean;
  onShadowRoot(root: ShadowRoot): void;
  /** Text that a reader may come to see: a closed tab, a folded menu. */
  onHidden(container: Element): void;
  /** Whether units whose raw text holds no trigger are passed over: shadow roots would be missed. */
  mayPassUnits: boolean;
  /** In ms: how long readings have waited, for the page and for answers. */
  away: number;
  signal: AbortSignal;
}

/**
 * `unit` is the unit around the region, null where it is the page. With a trigger, only what stands near one is read.
 * Hidden text is left out.
 */
export async function readRegion(
  region: Element,
  unit: Element | null,
  reader: RegionReader,
  trigger: RegExp | null,
): Promise<UnitTexts> {
  const { isEntry, onShadowRoot } = reader;
  const options: WalkOptions = { isEntry, onShadowRoot, isSeen: isVisible, isInline: isDrawnInline };
  if (reader.mayPassUnits) options.isIdleUnit = hasNoTrigger;
  if (trigger !== null) options.trigger = trigger;
  const walk = new BlockWalk(region, region, unit, options);
  const texts = new UnitTexts(reader.numbers, reader.numbers.nextReading());
  let at = 0;
  const addSome = () => {
    for (const end = Math.min(walk.blocks.length, at + BLOCKS_A_STEP); at < end; at++) {
      const block = walk.blocks[at];
      if (block === undefined) continue;
      if (isVisible(block.container)) texts.add(block);
      else reader.onHidden(block.container);
    }
    return at >= walk.blocks.length;
  };
  reader.away += await inSlices(() => walk.step(NODES_A_STEP), reader.signal);
  reader.away += await inSlices(addSome, reader.signal);
  return texts;
}
