/** Reads a piece of a page in slices, so that the page's own work is never held up. */
import { BlockWalk } from './block-walk';
import { isDrawnInline, isVisible } from './visibility';
import { inSlices } from './slices';
import { UnitTexts, type Numbers, type UnitText } from './unit-text';

/** From this many characters on, only what stands around triggers is read. */
const LONG = 60_000;
/** Steps between two looks at the clock. */
const NODES_A_STEP = 200;
const BLOCKS_A_STEP = 50;

export interface RegionReader {
  numbers: Numbers;
  trigger: RegExp;
  isEntry(element: Element): boolean;
  onShadowRoot(root: ShadowRoot): void;
  /** Text that a reader may come to see: a closed tab, a folded menu. */
  onHidden(container: Element): void;
  signal: AbortSignal;
}

/** `unit` is the unit around the region, null where it is the page. Hidden text is left out. */
export async function readRegion(region: Element, unit: Element | null, reader: RegionReader): Promise<UnitText[]> {
  const isLong = region.textContent.length > LONG;
  const walk = new BlockWalk(region, region, unit, {
    isEntry: (element) => reader.isEntry(element),
    isSeen: isVisible,
    isInline: isDrawnInline,
    onShadowRoot: (root) => reader.onShadowRoot(root),
    ...(isLong ? { trigger: reader.trigger } : {}),
  });
  await inSlices(() => walk.step(NODES_A_STEP), reader.signal);
  const texts = new UnitTexts(reader.numbers);
  let at = 0;
  const addSome = () => {
    for (const block of walk.blocks.slice(at, at + BLOCKS_A_STEP))
      if (isVisible(block.container)) texts.add(block);
      else reader.onHidden(block.container);
    at += BLOCKS_A_STEP;
    return at >= walk.blocks.length;
  };
  await inSlices(addSome, reader.signal);
  return [...texts.units.values()];
}
