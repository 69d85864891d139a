/** Reads the page and its changes, asks the background for the claims, and places them. */
import type { PageContext, PageUnit } from '../../model/claim';
import type { Changes } from '../../page/change-watch';
import { chooseBlocks } from '../../page/choose-blocks';
import { gate } from '../../page/gate';
import { contextOf, publishedOf } from '../../page/page-facts';
import { readRegion, type RegionReader } from '../../page/read-region';
import { regionsOf } from '../../page/regions';
import { timedEntries } from '../../page/timed-entries';
import { Numbers, toPageUnit, type TextBlock, type UnitText } from '../../page/unit-text';
import { unitAround } from '../../page/unit-around';
import { askForClaims } from './background';
import type { PageClaims } from './page-claims';

/** Most characters sent in one message: up to here a message costs 1.5 ms, a larger one far more. */
const MESSAGE_CHARACTERS = 60_000;
/** A unit up to this long is read whole when something in it changes; of a longer one, only what changed. */
const SMALL_UNIT = 20_000;

export interface ReaderWorld {
  document: Document;
  claims: PageClaims;
  onShadowRoot(root: ShadowRoot): void;
  onHidden(container: Element): void;
  signal: AbortSignal;
}

export class PageReader {
  private entries = new WeakSet<Element>();
  private readonly reader: RegionReader;
  private readonly numbers = new Numbers();
  /** The latest reading of a block element: an answer to an older one is too late. */
  private readonly latest = new WeakMap<Element, TextBlock[]>();

  constructor(private readonly world: ReaderWorld) {
    this.reader = {
      numbers: this.numbers,
      trigger: gate.trigger,
      isEntry: (element) => this.entries.has(element),
      onShadowRoot: (root) => world.onShadowRoot(root),
      onHidden: (container) => world.onHidden(container),
      signal: world.signal,
    };
  }

  async readAll(): Promise<void> {
    const { body } = this.world.document;
    if (body === null || body.isContentEditable) return;
    this.entries = timedEntries(body);
    await this.read(body, null);
  }

  /** Only what changed is read again: the units around it where they are small. */
  async readChanges(changes: Changes): Promise<void> {
    this.world.claims.dropGone();
    if (changes.everything) return this.readAll();
    const regions = new Set<Element>();
    for (const region of regionsOf(changes)) regions.add(this.grown(region));
    for (const region of regions) {
      if (gate.trigger.test(region.textContent)) await this.read(region, this.unitOutside(region));
      else this.forget(region);
    }
  }

  private unitOutside(region: Element): Element | null {
    return unitAround(region.parentElement, this.reader.isEntry);
  }

  /** The unit around a region, where it is small enough to be read whole. */
  private grown(region: Element): Element {
    const unit = this.unitOutside(region);
    return unit !== null && unit.textContent.length <= SMALL_UNIT ? unit : region;
  }

  private forget(region: Element): void {
    for (const { claim } of this.world.claims.within(region)) this.world.claims.remove(claim.id);
    this.latest.delete(region);
  }

  private async read(region: Element, unit: Element | null): Promise<void> {
    const found = await readRegion(region, unit, this.reader);
    if (this.world.signal.aborted) return;
    const units: UnitText[] = [];
    for (const text of found) {
      this.note(text.blocks);
      const chosen = chooseBlocks(text, gate.trigger);
      if (chosen === null) text.blocks.forEach(({ container }) => this.forget(container));
      else units.push(chosen);
    }
    await this.ask(units);
  }

  private note(blocks: readonly TextBlock[]): void {
    const byContainer = new Map<Element, TextBlock[]>();
    for (const block of blocks) byContainer.set(block.container, [...(byContainer.get(block.container) ?? []), block]);
    for (const [container, list] of byContainer) this.latest.set(container, list);
  }

  private async ask(texts: readonly UnitText[]): Promise<void> {
    const { document } = this.world;
    const context = contextOf(document);
    const pageDate = publishedOf(document);
    const answers: Promise<void>[] = [];
    let batch: UnitText[] = [];
    let size = 0;
    for (const text of texts) {
      const length = text.blocks.reduce((sum, block) => sum + block.text.length, 0);
      if (size > 0 && size + length > MESSAGE_CHARACTERS) {
        answers.push(this.place(context, batch, pageDate));
        batch = [];
        size = 0;
      }
      batch.push(text);
      size += length;
    }
    if (batch.length > 0) answers.push(this.place(context, batch, pageDate));
    await Promise.all(answers);
  }

  private async place(context: PageContext, texts: readonly UnitText[], pageDate: string | undefined): Promise<void> {
    const units: PageUnit[] = texts.map((text) => toPageUnit(text, pageDate));
    const found = await askForClaims(context, units);
    const { claims, signal } = this.world;
    if (signal.aborted) return;
    const blocks = new Map(texts.flatMap((text) => text.blocks).map((block) => [block.id, block]));
    for (const block of blocks.values()) this.dropOlder(block);
    for (const claim of found ?? []) {
      const block = blocks.get(claim.block);
      if (block !== undefined && this.isLatest(block)) claims.add(claim, block);
    }
  }

  private isLatest(block: TextBlock): boolean {
    return this.latest.get(block.container)?.includes(block) === true;
  }

  /** What an earlier reading of the same element found gives way. */
  private dropOlder({ container }: TextBlock): void {
    const current = this.latest.get(container) ?? [];
    for (const { claim, block } of this.world.claims.within(container))
      if (!current.includes(block)) this.world.claims.remove(claim.id);
  }
}
