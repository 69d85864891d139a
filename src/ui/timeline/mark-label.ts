/** The label of a mark, on the side that has more room for it, and no longer than that room. */

/** In per cent of the narrowest drawing, which is 290 pixels wide: half a mark with some air, and a letter. */
export const HALF_MARK = 5;
const LETTER = 2.15;
const CYRILLIC_LETTER = 2.4;
/** Longer labels are hard to tell from those beside them. In letters. */
const LONGEST = 24;

export interface MarkLabel {
  text: string;
  side: 'before' | 'after';
}

/** Of each letter of a text. */
export const letterWidth = (text: string): number => (/\p{Script=Cyrillic}/u.test(text) ? CYRILLIC_LETTER : LETTER);

function cut(name: string, letters: number): string {
  if (name.length <= letters) return name;
  const whole = name.lastIndexOf(' ', letters - 1);
  return `${name.slice(0, whole > 0 ? whole : Math.max(1, letters - 1))}…`;
}

/** `from` and `to` are places in per cent of the drawing's width. */
export function markLabel(name: string, number: string, { from, to }: { from: number; to: number }): MarkLabel {
  const side = from > 100 - to ? 'before' : 'after';
  const room = (side === 'before' ? from : 100 - to) - HALF_MARK;
  const counted = ` · ${number}`;
  const letters = Math.min(LONGEST, Math.floor(room / letterWidth(name)) - counted.length);
  return { text: cut(name, letters) + counted, side };
}
