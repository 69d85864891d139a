/** For tests: text of the kinds that break readers of text, quicker to make than any string of any characters. */
import fc from 'fast-check';

const PIECES = [
  ...'aZ9 .,:;!?()"\'“”‘’«»-–…%/\n\t',
  ...'\u00ad\u200b\u200d\u200f\u202e\u2066\ufeff\u0301\u0489\ufe0f\u00a0\u202f',
  ...'çğıİßﬁ½²①㎏㏆аеІΙ한語😀𝔸',
  '\ud800',
  '1,000',
  '2 June',
  '6.000',
  '18-25',
  'Umerov said',
  'each side',
  'bodies',
  'prisoners of war',
] as const;

/** Words, numbers, marks, controls, look-alikes and halves of characters in any order. */
export const noise = (maxLength = 80): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...PIECES), { maxLength }).map((pieces) => pieces.join(''));
