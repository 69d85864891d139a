/** A word or number of a text. Offsets are UTF-16 units into the block's own text; `end` is exclusive. */
export interface Token {
  /** Folded, without a possessive ending. */
  norm: string;
  start: number;
  end: number;
  /** What stands between this token and the one before it, folded. */
  gap: string;
  /** The value of a number written in digits. */
  value?: number;
  /** `1.2k`, `15%`, `25s`, `20th`: what is written onto the digits. */
  suffix?: string;
  /** Whether the first letter is a capital. */
  capital: boolean;
}
