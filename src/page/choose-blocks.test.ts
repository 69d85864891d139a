// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chooseBlocks } from './choose-blocks';
import type { TextBlock, UnitText } from './unit-text';

const block = (id: number, text: string, role: TextBlock['role'] = 'text'): TextBlock => ({
  id,
  text,
  role,
  pieces: [],
  container: document.body,
  unit: null,
  reading: 1,
});
const unit = (blocks: TextBlock[]): UnitText => ({ id: 0, root: null, blocks });
const ids = (chosen: UnitText | null) => chosen?.blocks.map(({ id }) => id);

describe('what is sent of a unit', () => {
  it('is nothing where no block holds a trigger', () => {
    expect(chooseBlocks(unit([block(1, 'lamps')]), /swap/)).toBeNull();
  });

  it('is all of a short one', () => {
    expect(ids(chooseBlocks(unit([block(1, 'lamps'), block(2, 'a swap'), block(3, 'apples')]), /swap/))).toEqual([
      1, 2, 3,
    ]);
  });

  it('is of a long one the headlines and what stands around triggers', () => {
    const blocks = Array.from({ length: 40 }, (_, id) => block(id, id === 20 ? 'a swap' : 'x'.repeat(1000)));
    blocks[0] = block(0, 'Title', 'headline');
    expect(ids(chooseBlocks(unit(blocks), /swap/))).toEqual([0, 18, 19, 20, 21]);
  });
});
