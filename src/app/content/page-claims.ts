/** The claims of the page, their places in it and their marks on the screen. */
import type { Claim } from '../../model/claim';
import type { Look } from '../../model/settings';
import { Highlights } from '../../page/highlights';
import { watchNear, type GroupMaker } from '../../page/near-watch';
import { outerElement } from '../../page/outer-element';
import { byPlace, isOnPage, placeClaim, rangeOf, spanOfClaim, type PlacedClaim } from '../../page/placed-claim';
import type { TextBlock } from '../../page/unit-text';
import { isClipped, isVisible } from '../../page/visibility';

export interface ClaimsListener {
  /** Claims came or went. */
  changed(): void;
  gone(id: string): void;
  /** Text with claims that nobody sees any more; they are dropped. */
  hidden(container: Element): void;
}

const CURRENT = 'current';
/** So many ranges far away cost a frame no more than 0.5 ms. Of later ones each would cost two frames: painted, erased. */
const PAINTED_UNSEEN = 40;

/** What parts the id of a claim from what tells it from another with the same words. */
const TWIN = '.';

/** Whether a claim is an older one of the same element, found once more. */
const isReadAgain = (before: PlacedClaim, { id }: Claim, { reading }: TextBlock): boolean =>
  before.block.reading < reading && (before.claim.id === id || before.claim.id.startsWith(`${id}${TWIN}`));

export class PageClaims {
  readonly highlights = new Highlights();
  private readonly placed = new Map<string, PlacedClaim>();
  private readonly byContainer = new Map<Node, PlacedClaim[]>();
  private readonly near = new Set<Element>();
  /** What the reader hid here, by id. */
  private readonly dismissed = new Map<string, PlacedClaim>();
  private readonly watch;
  private order: PlacedClaim[] | null = null;
  private areShown = true;
  private withSilent = false;

  constructor(
    private readonly listener: ClaimsListener,
    signal: AbortSignal,
  ) {
    const near = { came: this.cameNear.bind(this), went: this.wentFar.bind(this) };
    this.watch = watchNear(near, signal);
    signal.addEventListener('abort', () => this.highlights.clear(), { once: true });
  }

  get size(): number {
    return this.placed.size;
  }

  /** How many have a citation. */
  get cited(): number {
    let count = 0;
    for (const { claim } of this.placed.values()) if (claim.citations.length > 0) count++;
    return count;
  }

  /** In reading order. */
  all(): PlacedClaim[] {
    this.order ??= [...this.placed.values()].sort(byPlace);
    return this.order;
  }

  get(id: string): PlacedClaim | undefined {
    return this.placed.get(id);
  }

  /** The claims of one block element. */
  within(container: Node): readonly PlacedClaim[] {
    return this.byContainer.get(container) ?? [];
  }

  /** The painted ones in the block around a node, with their ranges as of now. */
  at(node: Node): { id: string; range: Range }[] {
    return this.around(node).flatMap((placed) => {
      const span = this.highlights.has(placed.claim.id) ? spanOfClaim(placed) : null;
      return span === null ? [] : [{ id: placed.claim.id, range: rangeOf(span) }];
    });
  }

  add(found: readonly { claim: Claim; block: TextBlock }[]): void {
    for (const { claim, block } of found) {
      if (claim.hidden || this.dismissed.has(claim.id)) this.dismissed.set(claim.id, placeClaim(claim, block));
      else this.place(claim, block);
    }
    this.changed();
  }

  private place(claim: Claim, block: TextBlock): void {
    const before = this.within(block.container).find((other) => isReadAgain(other, claim, block));
    const placed = placeClaim({ ...claim, id: before?.claim.id ?? this.freeId(claim, block) }, block);
    this.placed.set(placed.claim.id, placed);
    if (before !== undefined) return this.placeAgain(before, placed);
    const group = this.byContainer.get(block.container);
    if (group !== undefined) {
      group.push(placed);
      if (this.near.has(block.container)) this.paint(placed);
    } else {
      this.byContainer.set(block.container, [placed]);
      this.watch.observe(block.container);
      // Whether it is near comes with the next frame: the first ones need not wait for it.
      if (this.placed.size <= PAINTED_UNSEEN) this.paint(placed);
    }
  }

  /** Ids are unique in what was sent together; the same words may stand in another part of a long unit. */
  private freeId({ id }: Claim, block: TextBlock): string {
    const other = this.placed.get(id);
    return other === undefined || other.block === block ? id : `${id}${TWIN}${block.id}`;
  }

  /** The same claim read once more, as something beside it changed: mark and card stay. */
  private placeAgain(before: PlacedClaim, placed: PlacedClaim): void {
    const { container } = placed.block;
    this.byContainer.set(
      container,
      this.within(container).map((other) => (other === before ? placed : other)),
    );
    if (this.highlights.has(placed.claim.id)) this.paint(placed);
  }

  remove(id: string): void {
    const placed = this.placed.get(id);
    if (placed === undefined) return;
    const { container } = placed.block;
    this.placed.delete(id);
    this.highlights.erase(id);
    const rest = this.within(container).filter((other) => other !== placed);
    if (rest.length > 0) this.byContainer.set(container, rest);
    else {
      this.byContainer.delete(container);
      this.near.delete(container);
      this.watch.unobserve(container);
    }
    this.listener.gone(id);
    this.changed();
  }

  /** Neither marked nor counted until it is restored. */
  dismiss(id: string): void {
    const placed = this.placed.get(id);
    if (placed !== undefined) this.dismissed.set(id, placed);
    this.remove(id);
  }

  /** False where the claim's text is gone. */
  restore(id: string): boolean {
    const placed = this.dismissed.get(id);
    if (!placed?.block.container.isConnected) return false;
    this.dismissed.delete(id);
    this.place({ ...placed.claim, hidden: false }, placed.block);
    this.changed();
    return true;
  }

  /** What the reader hid and the page still says. */
  get hidden(): Claim[] {
    return [...this.dismissed.values()].filter(({ block }) => block.container.isConnected).map(({ claim }) => claim);
  }

  clear(): void {
    for (const id of [...this.placed.keys()]) this.remove(id);
  }

  /** Drops the claims whose text is no longer on the page. */
  dropGone(): void {
    const gone = [...this.byContainer.keys()].filter((container) => !isOnPage(container as Element));
    for (const container of gone) for (const { claim } of this.within(container)) this.remove(claim.id);
  }

  /** Drops the claims that stood in a text whose node was changed, or in an element from which it was taken. */
  textChanged(node: Node): void {
    for (const placed of this.around(node)) if (spanOfClaim(placed) === null) this.remove(placed.claim.id);
  }

  show(shown: boolean, withSilent: boolean): void {
    if (shown === this.areShown && withSilent === this.withSilent) return;
    this.areShown = shown;
    this.withSilent = withSilent;
    this.highlights.clear();
    this.paintNear();
  }

  dress(look: Look): void {
    if (this.highlights.dress(look)) this.paintNear();
  }

  /** Comes with the card's script: few pages hold so much that it is needed. */
  groupBy(make: GroupMaker): void {
    this.watch.groupBy(make);
  }

  /** Marks one claim as the current one, or none. */
  setCurrent(id: string | null): void {
    const placed = id === null ? undefined : this.placed.get(id);
    const span = placed && spanOfClaim(placed);
    if (span) this.highlights.paint(CURRENT, CURRENT, span);
    else this.highlights.erase(CURRENT);
  }

  /** The claims of the block element around a node, or of the node itself. */
  private around(node: Node): readonly PlacedClaim[] {
    if (this.placed.size === 0) return [];
    for (let outer: Node | null = node; outer !== null; outer = outerElement(outer)) {
      const found = this.byContainer.get(outer);
      if (found !== undefined) return found;
    }
    return [];
  }

  private cameNear(container: Element, box: DOMRectReadOnly): void {
    this.near.add(container);
    for (const placed of this.within(container)) {
      if (isClipped(box)) this.remove(placed.claim.id);
      else if (!this.highlights.has(placed.claim.id)) this.paint(placed);
    }
  }

  private paintNear(): void {
    for (const container of this.near) this.within(container).forEach((placed) => this.paint(placed));
  }

  private wentFar(container: Element, box: DOMRectReadOnly | null): void {
    this.near.delete(container);
    if (box?.width === 0 && box.height === 0 && container.isConnected && !isVisible(container)) {
      for (const { claim } of this.within(container)) this.remove(claim.id);
      return this.listener.hidden(container);
    }
    for (const { claim } of this.within(container)) this.highlights.erase(claim.id);
  }

  private paint(placed: PlacedClaim): void {
    const { claim } = placed;
    if (!this.areShown || (claim.mark === 'silent' && !this.withSilent)) return;
    const span = spanOfClaim(placed);
    if (span === null) this.remove(claim.id);
    else this.highlights.paint(claim.id, claim.mark, span);
  }

  private changed(): void {
    this.order = null;
    this.listener.changed();
  }
}
