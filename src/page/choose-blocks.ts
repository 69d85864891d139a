/** Which blocks of a unit are worth sending. */
import type { TextBlock, UnitText } from './unit-text';

/**
 * A unit up to this many characters goes whole: about 4,000 words, a long article. Of a longer one go the headlines and
 * what stands around a trigger, so that a page of a book's length costs no more than what it says on our matter.
 */
const WHOLE_UP_TO = 24_000;
/** Blocks sent before and after one with a trigger: what its sentences may refer to. */
const BEFORE = 2;
const AFTER = 1;

function aroundTriggers(blocks: readonly TextBlock[], trigger: RegExp): TextBlock[] {
  const wanted = new Set<TextBlock>();
  blocks.forEach((block, index) => {
    if (block.role === 'headline') wanted.add(block);
    if (trigger.test(block.text))
      blocks.slice(Math.max(0, index - BEFORE), index + AFTER + 1).forEach((near) => wanted.add(near));
  });
  return blocks.filter((block) => wanted.has(block));
}

/** Null where nothing in the unit could be a claim. */
export function chooseBlocks(unit: UnitText, trigger: RegExp): UnitText | null {
  if (!unit.blocks.some((block) => trigger.test(block.text))) return null;
  const length = unit.blocks.reduce((sum, block) => sum + block.text.length, 0);
  return length <= WHOLE_UP_TO ? unit : { ...unit, blocks: aroundTriggers(unit.blocks, trigger) };
}
