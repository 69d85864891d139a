import type { PageUnit } from '../../model/claim';
import type { SelfTestPassage } from '../../model/self-test';

/** A passage as the engine reads it. Ids of blocks are their places in the passage. */
export const passageUnit = ({ text, blocks }: SelfTestPassage): PageUnit => ({
  id: 0,
  blocks: blocks.map(([start, length, isHeadline], id) => ({
    id,
    role: isHeadline ? 'headline' : 'text',
    text: text.slice(start, start + length),
  })),
});
