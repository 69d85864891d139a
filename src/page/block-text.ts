/** The text of a block as a reader sees it, and the way back from its offsets to the page's text nodes. */

/** A text node of the page, or characters that a reader sees without a text node: a line break, quotation marks. */
export type Piece = Text | string;

/** `length` characters of the block's text from `at` on stand in `node` from `from` on. */
export interface Segment {
  node: Text;
  from: number;
  at: number;
  length: number;
}

/** White space that a browser draws as one space, and characters that it does not draw at all. */
const UNEVEN = /[\t\n\r\f\u00AD\u200B\u2060\uFEFF]| {2}/;
const RUN = /[ \t\n\r\f]+|[\u00AD\u200B\u2060\uFEFF]+/g;
const SPACE = /^[ \t\n\r\f]/;
const endsOpen = (text: string) => text === '' || text.endsWith(' ') || text.endsWith('\n');

/** Collects the drawn text; with `segments`, also where each stretch of it came from. */
class Drawn {
  text = '';
  constructor(readonly segments: Segment[] | null) {}

  take(node: Text, from: number, to: number): void {
    if (from === to) return;
    const last = this.segments?.at(-1);
    const follows = last?.node === node && last.from + last.length === from;
    if (follows && last.at + last.length === this.text.length) last.length += to - from;
    else this.segments?.push({ node, from, at: this.text.length, length: to - from });
    this.text += node.data.slice(from, to);
  }

  literal(text: string): void {
    if (text === '\n') this.text = this.text.replace(/ $/, '');
    if (text !== '\n' || !endsOpen(this.text)) this.text += text;
  }

  space(node: Text, from: number): void {
    if (endsOpen(this.text)) return;
    if (node.data[from] === ' ') this.take(node, from, from + 1);
    else this.text += ' ';
  }

  node(node: Text): void {
    const { data } = node;
    if (!UNEVEN.test(data) && !(data.startsWith(' ') && endsOpen(this.text))) return this.take(node, 0, data.length);
    let done = 0;
    for (const run of data.matchAll(RUN)) {
      this.take(node, done, run.index);
      done = run.index + run[0].length;
      if (SPACE.test(run[0])) this.space(node, run.index);
    }
    this.take(node, done, data.length);
  }
}

function draw(pieces: readonly Piece[], segments: Segment[] | null): string {
  const drawn = new Drawn(segments);
  for (const piece of pieces) {
    if (typeof piece === 'string') drawn.literal(piece);
    else drawn.node(piece);
  }
  return drawn.text.trimEnd();
}

/** White space collapsed and invisible characters left out; a line break is `\n`. */
export function blockText(pieces: readonly Piece[]): string {
  const [only] = pieces;
  // Most blocks are one text node without anything to collapse.
  const data = pieces.length === 1 && only !== undefined && typeof only !== 'string' ? only.data : ' ';
  return data.startsWith(' ') || UNEVEN.test(data) ? draw(pieces, null) : data.trimEnd();
}

/**
 * Where each character of a block's text stands, in order; characters without a text node (line breaks, collapsed white
 * space other than a space) are in no segment. Null where the pieces no longer make this text.
 */
export function segmentsOf(pieces: readonly Piece[], text: string): Segment[] | null {
  const segments: Segment[] = [];
  return draw(pieces, segments) === text ? segments : null;
}

export interface TextSpan {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** The place of `start` to `end` (exclusive) in the page; null where no text node holds any of it. */
export function spanOf(segments: readonly Segment[], start: number, end: number): TextSpan | null {
  const first = segments.find((segment) => segment.at + segment.length > start);
  const last = segments.findLast((segment) => segment.at < end);
  if (first === undefined || last === undefined || first.at >= end || last.at + last.length <= start) return null;
  return {
    startContainer: first.node,
    startOffset: first.from + Math.max(0, start - first.at),
    endContainer: last.node,
    endOffset: last.from + Math.min(last.length, end - last.at),
  };
}
