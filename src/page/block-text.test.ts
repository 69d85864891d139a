// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText, segmentsOf, spanOf } from './block-text';

const node = (data: string) => document.createTextNode(data);

/** What a naive reader makes of it: one space for each run of white space, invisible characters gone. */
const naive = (text: string) =>
  text
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();

describe('the text of a block', () => {
  it('joins nodes as a reader sees them', () => {
    expect(blockText([node('  Kyiv '), node(' and\n'), node('Mos\u00ADcow ')])).toBe('Kyiv and Moscow');
    expect(blockText([node('one '), '\n', node(' two')])).toBe('one\ntwo');
    expect(blockText([node('he said '), '“', node('no'), '”'])).toBe('he said “no”');
  });

  it('is what a naive reader makes of it, and each of its letters leads back to its node', () => {
    const piece = fc.string({
      unit: fc.constantFrom('a', 'b', '1', ' ', '\n', '\t', '\u00AD'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (data) => {
        const pieces = data.map(node);
        const text = blockText(pieces);
        expect(text).toBe(naive(data.join('')));
        const segments = segmentsOf(pieces, text) ?? [];
        [...text].forEach((letter, at) => {
          if (letter === ' ') return;
          const span = spanOf(segments, at, at + 1);
          expect(span?.startContainer.data[span.startOffset]).toBe(letter);
          expect(span?.endOffset).toBe((span?.startOffset ?? 0) + 1);
        });
      }),
    );
  });

  it('has no segments once a node says something else', () => {
    const first = node('twelve hundred');
    const text = blockText([first]);
    first.data = 'twelve thousand';
    expect(segmentsOf([first], text)).toBeNull();
  });
});
