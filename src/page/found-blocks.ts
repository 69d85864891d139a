/** Groups the inline text that a walk comes past into blocks, each with the place where it stands. */
import type { Block } from '../model/claim';
import type { Piece } from './block-text';

export type Role = Block['role'];

/** Where text stands. */
export interface Place {
  container: Element;
  /** The root of its unit; null for what stands in none. */
  unit: Element | null;
  role: Role;
}

/** The inline text of one block element, or a run of it between two block elements. */
export interface FoundBlock extends Place {
  pieces: Piece[];
}

const TEXT = 3;
const DRAWN = /[^ \t\n\r\f\u00AD\u200B]/;

const ROLES: Record<string, Role> = {
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
  h4: 'headline',
  h5: 'headline',
  h6: 'headline',
  li: 'item',
  dd: 'item',
  dt: 'item',
  td: 'cell',
  th: 'cell',
  figcaption: 'caption',
};

export function roleOf(element: Element, name: string, outer: Role): Role {
  if (element.getAttribute('role') === 'heading') return 'headline';
  return ROLES[name] ?? (outer === 'headline' ? 'text' : outer);
}

/** Whether a text node holds more than white space. */
export const isDrawnText = (node: Node | null): boolean => node?.nodeType === TEXT && DRAWN.test((node as Text).data);

/** Neither is empty, nor has white space where they meet. */
const meet = (before: string, after: string): boolean =>
  before !== '' && after !== '' && before.trimEnd() === before && after.trimStart() === after;

export class FoundBlocks {
  readonly all: FoundBlock[] = [];
  private pieces: Piece[] = [];

  /** `place`: where what comes next stands. */
  constructor(public place: Place) {}

  /** Whether a block has begun and not ended. */
  get hasBegun(): boolean {
    return this.pieces.length > 0;
  }

  text(node: Text): void {
    if (this.pieces.length > 0 || DRAWN.test(node.data)) this.pieces.push(node);
  }

  /** What a reader sees without a text node. */
  literal(text: string): void {
    this.pieces.push(text);
  }

  /** Something stands between two words that is not read. */
  gap(): void {
    if (this.pieces.length > 0) this.pieces.push(' ');
  }

  /** Two in a row part paragraphs. */
  lineBreak(): void {
    if (this.pieces.at(-1) === '\n') this.end();
    else if (this.pieces.length > 0) this.pieces.push('\n');
  }

  /** Whether a word of the element would run into the word before it. */
  wouldGlue({ firstChild }: Element): boolean {
    const last = this.pieces.at(-1);
    if (last === undefined || typeof last === 'string' || firstChild?.nodeType !== TEXT) return false;
    return meet(last.data, (firstChild as Text).data);
  }

  /** A block of one text node. */
  plain(node: Text, { container, unit, role }: Place): void {
    if (DRAWN.test(node.data)) this.all.push({ container, unit, role, pieces: [node] });
  }

  end(): void {
    if (this.pieces.length === 0) return;
    const { pieces, place } = this;
    const { container, unit, role } = place;
    if (pieces.some((piece) => typeof piece !== 'string')) this.all.push({ container, unit, role, pieces });
    this.pieces = [];
  }
}
