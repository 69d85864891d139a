/** Reads a piece of a page in slices, so that the page's own work is never held up. */
import { BlockWalk, type WalkOptions } from './block-walk';
import { kindOf } from './element-kinds';
import type { FoundBlock } from './found-blocks';
import { gate } from './gate';
import { inSlices } from './slices';
import { UnitTexts, type Numbers, type UnitText } from './unit-text';
import { hasUnslottedText, isDrawnInline, isVisible, seenBox } from './visibility';

/** Characters that are not drawn: a trigger may be parted by them. */
const UNDRAWN = /[\u00AD\u200B\u2060\uFEFF]/g;

function hasNoTrigger({ textContent: text }: Element): boolean {
  return !gate.trigger.test(text) && (text.search(UNDRAWN) < 0 || !gate.trigger.test(text.replace(UNDRAWN, '')));
}

const isSeenInline = (element: Element): boolean => isVisible(element) && !hasUnslottedText(element);

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
  const walk = await walked(region, unit, reader, {
    isSeen: isSeenInline,
    isInline: isDrawnInline,
    ...(trigger && { trigger }),
  });
  const texts = new UnitTexts(reader.numbers, reader.numbers.nextReading());
  const add = (block: FoundBlock) => {
    const container = seenBox(block.container);
    if (container === null) reader.onHidden(block.container);
    else if (!hasUnslottedText(block.container))
      texts.add(container === block.container ? block : { ...block, container });
  };
  await eachBlock(walk, add, reader);
  return texts;
}

/** What was read before the page was drawn. */
export interface EarlyText {
  texts: UnitTexts;
  /** Asked once it is drawn: whether units are as they were taken to be. Where they are, what is hidden elsewhere is told. */
  holds(sent: readonly UnitText[]): Promise<boolean>;
}

/**
 * Reads a page that was not drawn yet: to ask for what is hidden would make the browser lay it out. All is taken for
 * seen, and an element for drawn as its name says, a custom one as part of the text around it.
 */
export async function readEarly(body: Element, reader: RegionReader): Promise<EarlyText> {
  const taken: { unit: Element | null; holds: () => boolean }[] = [];
  const isSeen = (element: Element, unit: Element | null) =>
    taken.push({ unit, holds: () => isSeenInline(element) }) > 0;
  const isInline = (element: Element, unit: Element | null) => {
    const isInlineByName = element.localName.includes('-') || kindOf(element) === 'inline';
    taken.push({ unit, holds: () => isDrawnInline(element) === isInlineByName });
    return isInlineByName;
  };
  const walk = await walked(body, null, reader, { isSeen, isInline });
  const texts = new UnitTexts(reader.numbers, reader.numbers.nextReading());
  await eachBlock(walk, (block) => texts.add(block), reader);
  return {
    texts,
    async holds(sent) {
      const units = new Set(sent.map(({ root }) => root));
      if (!taken.every(({ unit, holds }) => !units.has(unit) || holds())) return false;
      const hidden: FoundBlock[] = [];
      // What is seen in the box of another is read anew, too.
      const isSame = (block: FoundBlock) =>
        seenBox(block.container) === block.container && !hasUnslottedText(block.container);
      await eachBlock(walk, (block) => void (isSame(block) || hidden.push(block)), reader);
      if (hidden.some(({ unit }) => units.has(unit))) return false;
      for (const { container } of hidden) reader.onHidden(container);
      return true;
    },
  };
}

type Decisions = Pick<WalkOptions, 'isSeen' | 'isInline' | 'trigger'>;

async function walked(
  region: Element,
  unit: Element | null,
  reader: RegionReader,
  decisions: Decisions,
): Promise<readonly FoundBlock[]> {
  const { isEntry, onShadowRoot } = reader;
  const options: WalkOptions = { isEntry, onShadowRoot, ...decisions };
  if (reader.mayPassUnits) options.isIdleUnit = hasNoTrigger;
  const walk = new BlockWalk(region, region, unit, options);
  reader.away += await inSlices(() => walk.step(NODES_A_STEP), reader.signal);
  return walk.blocks;
}

async function eachBlock(
  blocks: readonly FoundBlock[],
  each: (block: FoundBlock) => void,
  reader: RegionReader,
): Promise<void> {
  let at = 0;
  const some = () => {
    for (const block of blocks.slice(at, (at += BLOCKS_A_STEP))) each(block);
    return at >= blocks.length;
  };
  reader.away += await inSlices(some, reader.signal);
}
