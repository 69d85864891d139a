/** Reads the page and its changes, asks the background for the claims, and places them. */
import type { Claim, PageContext } from '../../model/claim';
import type { Changes } from '../../page/change-watch';
import { chooseBlocks } from '../../page/choose-blocks';
import { gate } from '../../page/gate';
import { landmarks } from '../../page/heading-over';
import { isLongerThan } from '../../page/is-longer-than';
import { nearestFirst } from '../../page/nearest-first';
import { contextOf, publishedOf } from '../../page/page-facts';
import { rootsWithin } from '../../page/open-parts';
import { readEarly, readRegion, type RegionReader } from '../../page/read-region';
import { isForm } from '../../page/own-members';
import { outerElement } from '../../page/outer-element';
import { isWithin, regionOf } from '../../page/regions';
import { eachInSlices, pause, sliceEnd } from '../../page/slices';
import { timedEntries } from '../../page/timed-entries';
import { unitAround } from '../../page/unit-around';
import { Numbers, toPageUnit, type TextBlock, type UnitText, type UnitTexts } from '../../page/unit-text';
import type { GateLook } from '../gate/gate-look';
import { askForClaims } from './background';
import type { PageClaims } from './page-claims';

/** Most characters sent in one message: up to here a message costs 1.5 ms, a larger one far more. */
const MESSAGE_CHARACTERS = 60_000;
/** So many units that changed are sent together: on a page that changes fast, what is answered late is gone. */
const UNITS_A_MESSAGE = 25;
/** Of the time that the background takes to answer, so much counts as work on changes: it has other pages to answer, too. */
const BACKGROUND = 1 / 4;
/** A unit up to this long is read whole when something in it changes; of a longer one, only what changed. */
const SMALL_UNIT = 20_000;
/** Of a longer unit, or of the page itself, as much is read around a change, in characters. */
const SURROUNDINGS = 6_000;
/** From this many characters on, only what stands near triggers is read. */
const LONG = 40_000;

export interface ReaderWorld {
  document: Document;
  /** Documents of frames that are read as parts of the page. */
  frames(): Document[];
  claims: PageClaims;
  onShadowRoot(root: ShadowRoot): void;
  onHidden(container: Element): void;
  signal: AbortSignal;
}

export class PageReader {
  private readonly entries = new WeakSet<Element>();
  private readonly reader: RegionReader;
  /** The latest reading of a block element: an answer to an older one is too late. */
  private readonly latest = new WeakMap<Element, number>();

  constructor(private readonly world: ReaderWorld) {
    const { onShadowRoot, onHidden, signal } = world;
    const isEntry = (element: Element) => this.entries.has(element);
    this.reader = { numbers: new Numbers(), isEntry, onShadowRoot, onHidden, mayPassUnits: false, away: 0, signal };
  }

  /**
   * Ends with the time it took, in ms; what went to others meanwhile does not count. `drawn`: when a frame has been drawn;
   * null where one was.
   */
  readAll(look: GateLook, drawn: Promise<void> | null): Promise<number> {
    return this.timed(() => this.readPage(look, drawn));
  }

  /** Only what changed is read again: the units around it where they are small. Ends as `readAll` does. */
  readChanges(changes: Changes): Promise<number> {
    return this.timed(() => this.readAgain(changes));
  }

  private async timed(work: () => Promise<void>): Promise<number> {
    const { reader } = this;
    const start = performance.now() - reader.away;
    await work();
    return Math.max(0, performance.now() - reader.away - start);
  }

  private async readPage({ length, parts: { roots } }: GateLook, drawn: Promise<void> | null): Promise<void> {
    const isLong = length > LONG;
    // On a long page each of these is a task's work: its entries, its text, what is to be sent.
    const breathe = () => (isLong ? this.away(pause()) : null);
    // This task may have compiled the whole script.
    await this.away(Promise.all([isLong ? drawn : null, pause()]));
    this.world.claims.dropGone();
    // Where there are claims already, they must be met to be taken away.
    this.reader.mayPassUnits = roots.length === 0 && this.world.claims.size === 0;
    for (const { body } of [this.world.document, ...this.world.frames()]) {
      if (body === null || body.isContentEditable) continue;
      for (const entry of timedEntries(body)) this.entries.add(entry);
      await breathe();
      if (!isLong && drawn !== null && (await this.readsEarly(body, drawn))) continue;
      const texts = await this.read(body, null, isLong);
      await breathe();
      // What is not long goes in one message.
      await this.ask(isLong ? nearestFirst(texts, body.ownerDocument.defaultView) : texts);
    }
    this.reader.mayPassUnits = false;
  }

  /** The text is sent while the page is drawn. False where it turns out to be another: it must be read again. */
  private async readsEarly(body: Element, drawn: Promise<void>): Promise<boolean> {
    const early = await readEarly(body, this.reader);
    const chosen = await this.choose(early.texts);
    const holds = this.away(drawn).then(() => this.world.signal.aborted || early.holds(chosen));
    // Where it does not hold, no answer is waited for: this ends with the text, too.
    await this.ask(chosen, holds);
    return holds;
  }

  private async readAgain(changes: Changes): Promise<void> {
    const { claims, signal } = this.world;
    if (changes.isLess) claims.dropGone();
    for (const node of changes.touched) claims.textChanged(node);
    const chosen: UnitText[] = [];
    let end = sliceEnd();
    for (const region of await this.regionsOf(changes)) {
      if (!region.isConnected) continue;
      const text = region.textContent;
      if (gate.trigger.test(text) || this.holdsInRoots(region))
        chosen.push(...(await this.read(region, this.unitOutside(region), text.length > LONG)));
      else this.forget(region);
      if (chosen.length >= UNITS_A_MESSAGE) await this.ask(chosen.splice(0));
      if (performance.now() < end) continue;
      await this.away(pause());
      if (signal.aborted) return;
      end = sliceEnd();
    }
    await this.ask(chosen);
  }

  /** Text may be put into them later. */
  private holdsInRoots(region: Element): boolean {
    const roots = rootsWithin(region);
    roots.forEach(this.world.onShadowRoot);
    return roots.some(({ textContent }) => gate.trigger.test(textContent));
  }

  /** Waits for others; `part` of the time is theirs. */
  private async away(waiting: Promise<unknown>, part = 1): Promise<void> {
    const start = performance.now();
    await waiting;
    this.reader.away += (performance.now() - start) * part;
  }

  /** None within another. */
  private async regionsOf({ added, touched }: Changes): Promise<Element[]> {
    const { reader } = this;
    const changed = new Set<Element>();
    const grown = new Set<Element>();
    const note = (node: Node) => {
      const region = regionOf(node);
      if (region !== null) changed.add(region);
    };
    const grow = (region: Element) => {
      if (!isWithin(region, changed)) grown.add(this.grown(region));
    };
    reader.away += await eachInSlices([...added, ...touched], note, reader.signal);
    reader.away += await eachInSlices(changed, grow, reader.signal);
    return [...grown].filter((region) => !isWithin(region, grown));
  }

  private unitOutside(region: Element): Element | null {
    return unitAround(outerElement(region), this.reader.isEntry);
  }

  /** With what its sentences may refer to: the unit around it where that is small, else the elements around it. */
  private grown(region: Element): Element {
    const unit = this.unitOutside(region);
    if (unit !== null && !isLongerThan(unit, SMALL_UNIT)) return unit;
    if (unitAround(region, this.reader.isEntry) === region) return region;
    let grown = region;
    for (let outer = outerElement(region); outer !== null && outer !== unit; outer = outerElement(outer)) {
      if (isForm(outer)) continue;
      if (isLongerThan(outer, SURROUNDINGS)) break;
      grown = outer;
    }
    return grown;
  }

  private forget(container: Element): void {
    for (const { claim } of this.world.claims.within(container)) this.world.claims.remove(claim.id);
    this.latest.delete(container);
  }

  /** What of it is worth sending. */
  private async read(region: Element, unit: Element | null, isLong: boolean): Promise<UnitText[]> {
    return this.choose(await readRegion(region, unit, this.reader, isLong ? gate.trigger : null));
  }

  private async choose({ units, reading }: UnitTexts): Promise<UnitText[]> {
    const { claims, signal } = this.world;
    if (signal.aborted) return [];
    const chosen: UnitText[] = [];
    const choose = (text: UnitText) => {
      const part = chooseBlocks(text, gate.trigger);
      if (part !== null) chosen.push(part);
      else if (claims.size > 0) text.blocks.forEach(({ container }) => this.forget(container));
    };
    this.reader.away += await eachInSlices(units.values(), choose, signal);
    for (const { blocks } of chosen) for (const { container } of blocks) this.noteReading(container, reading);
    return chosen;
  }

  /** A newer reading may have come between. */
  private noteReading(container: Element, reading: number): void {
    if ((this.latest.get(container) ?? 0) <= reading) this.latest.set(container, reading);
  }

  /** Claims are placed once the text is known to `hold`. */
  private async ask(texts: readonly UnitText[], holds: boolean | Promise<boolean> = true): Promise<void> {
    if (texts.length === 0 || this.world.signal.aborted) return;
    const { document } = this.world;
    const context = contextOf(document);
    const pageDate = publishedOf(document);
    const answers: Promise<void>[] = [];
    let batch: UnitText[] = [];
    let size = 0;
    for (const text of texts) {
      const length = text.blocks.reduce((sum, block) => sum + block.text.length, 0);
      if (size > 0 && size + length > MESSAGE_CHARACTERS) {
        answers.push(this.place(context, batch, pageDate, holds));
        // Sending costs the page time, too: one message a task.
        await this.away(pause());
        if (this.world.signal.aborted) return;
        batch = [];
        size = 0;
      }
      batch.push(text);
      size += length;
    }
    answers.push(this.place(context, batch, pageDate, holds));
    await this.away(Promise.all(answers), 1 - BACKGROUND);
  }

  private async place(
    context: PageContext,
    texts: readonly UnitText[],
    pageDate: string | undefined,
    holds: boolean | Promise<boolean>,
  ): Promise<void> {
    const landmarksOf = landmarks();
    const units = texts.map((text) => toPageUnit(text, pageDate, this.reader.isEntry, landmarksOf));
    const asked = askForClaims(context, units);
    if (!(await holds)) return;
    const found = await asked;
    const { claims, signal } = this.world;
    // Nobody answered: what was found before stays.
    if (signal.aborted || found === null) return;
    const blocks = new Map<number, TextBlock>();
    for (const text of texts) for (const block of text.blocks) blocks.set(block.id, block);
    const placed: { claim: Claim; block: TextBlock }[] = [];
    for (const claim of found) {
      const block = blocks.get(claim.block);
      if (block !== undefined && this.latest.get(block.container) === block.reading) placed.push({ claim, block });
    }
    // Those that are found again take the place of the older ones.
    if (placed.length > 0) claims.add(placed);
    if (claims.size > 0) for (const block of blocks.values()) this.dropOlder(block);
  }

  /** What an earlier reading of the same element found gives way. */
  private dropOlder({ container, reading }: TextBlock): void {
    for (const { claim, block } of this.world.claims.within(container))
      if (block.reading < reading) this.world.claims.remove(claim.id);
  }
}
