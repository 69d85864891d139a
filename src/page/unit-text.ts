/** The blocks that a walk found, as units of text. */
import type { Block, PageUnit } from '../model/claim';
import { blockText } from './block-text';
import type { FoundBlock } from './found-blocks';
import { headingOver, landmarks, type LandmarksOf } from './heading-over';
import { unitPublishedOf } from './page-facts';

export interface TextBlock extends FoundBlock {
  id: number;
  text: string;
  /** Number of the reading that found it. */
  reading: number;
}

/** A unit's text with the way back to the page. */
export interface UnitText {
  id: number;
  /** Null: the page outside all units. */
  root: Element | null;
  /** In reading order. */
  blocks: TextBlock[];
}

/** Gives out numbers: the same to a unit's root whenever it is asked, a new one to every block and reading. */
export class Numbers {
  private readonly units = new WeakMap<Element, number>();
  private lastUnit = 0;
  private lastBlock = 0;
  private lastReading = 0;

  ofUnit(root: Element | null): number {
    if (root === null) return 0;
    const known = this.units.get(root);
    if (known !== undefined) return known;
    this.units.set(root, ++this.lastUnit);
    return this.lastUnit;
  }

  nextReading(): number {
    return ++this.lastReading;
  }

  nextBlock(): number {
    return ++this.lastBlock;
  }
}

/** Units in the order in which they begin. */
export class UnitTexts {
  readonly units = new Map<Element | null, UnitText>();

  constructor(
    private readonly numbers: Numbers,
    readonly reading: number,
  ) {}

  add(found: FoundBlock): void {
    const text = blockText(found.pieces);
    if (text === '') return;
    let unit = this.units.get(found.unit);
    if (unit === undefined) {
      unit = { id: this.numbers.ofUnit(found.unit), root: found.unit, blocks: [] };
      this.units.set(found.unit, unit);
    }
    const { container, role, pieces } = found;
    const { numbers, reading } = this;
    unit.blocks.push({ container, unit: found.unit, role, pieces, id: numbers.nextBlock(), text, reading });
  }
}

const toBlock = ({ id, role, text }: TextBlock): Block => ({ id, role, text });

/** What travels of a unit: text and numbers. `pageDate` serves where the unit bears none. */
export function toPageUnit(
  { id, root, blocks }: UnitText,
  pageDate: string | undefined,
  isEntry: (element: Element) => boolean,
  landmarksOf: LandmarksOf = landmarks(),
): PageUnit {
  const published = (root && unitPublishedOf(root)) ?? pageDate;
  const heading = root ? headingOver(root, isEntry, landmarksOf) : undefined;
  return { id, blocks: blocks.map(toBlock), ...(heading ? { heading } : {}), ...(published ? { published } : {}) };
}
