/** One page's life with us after its first marks: what changes, what screens ask, and what starts when. */
import type { PageState } from '../../messaging/messages';
import type { ClaimQuote } from '../../model/claim-quote';
import { watchChanges, type ChangeListener, type Changes, type ChangeWatch } from '../../page/change-watch';
import { framesAmong, lateParts, type FoundParts } from '../../page/late-parts';
import { rootsWithin } from '../../page/open-parts';
import { contextOf } from '../../page/page-facts';
import { whenIdle } from '../../page/when-idle';
import { afterFrame, whenSeen } from '../../page/when-seen';
import { onStored } from '../../platform/content-port';
import { hasPassed, lookThrough, mayPass, type GateLook } from '../gate/gate-look';
import type { ReadPage } from '../page-handover';
import type { AnsweringPage } from './answer-screens';
import { askForSettings, tellCount, tellScreens } from './background';
import type { Life } from './life';
import { LookUpOnPage } from './look-up-on-page';
import { MarkedPage } from './marked-page';
import type { PageReading } from './page-reading';
import type { Reading } from './reading';

/** Badge and screens hear of changes no more often, in ms: a feed changes ten times a second. */
const TELL_EVERY_MS = 500;
/** So many are packed in one task for a screen that asks: 3 ms. */
const CLAIMS_A_PART = 100;

export class PageSession implements AnsweringPage {
  private readonly life: Life;
  private readonly page: PageReading;
  /** What is read, with what follows it; null where nothing is. */
  private marked: MarkedPage | null = null;
  private readonly lookUps: LookUpOnPage;
  private readonly watch: ChangeWatch;
  private readonly noteParts: (found: FoundParts) => void;
  private isHearingSettings = false;
  private isTelling = false;
  private toldAt = -Infinity;
  private address = location.href;

  constructor(
    private readonly view: Window & typeof globalThis,
    private readonly read: ReadPage,
  ) {
    const { life, page, passed } = read;
    this.life = life;
    this.page = page;
    const { document } = view;
    this.lookUps = new LookUpOnPage(
      document,
      life,
      () => this.marked,
      () => this.mark(read.makeReading()),
    );
    page.make = () => (this.marked = this.lookUps.handOver()).reading;
    this.watch = passed?.watch ?? watchChanges(this.listener());
    this.noteParts = passed?.noteParts ?? lateParts(view, this.watch.touchAll);
    if (page.reading !== null) this.marked = this.mark(page.reading);
  }

  private listener(): ChangeListener {
    return {
      onText: (node) => this.marked?.claims.textChanged(node),
      onSettled: (changes) => this.onSettled(changes),
      ready: () => whenSeen(this.view.document),
    };
  }

  async start(): Promise<void> {
    const { view, watch } = this;
    const { signal } = this.life;
    view.addEventListener('pageshow', (event) => event.persisted && this.onReturn(), { signal });
    if (this.read.passed === null) return this.lookFirst();
    await this.read.begun;
    if (signal.aborted) return;
    watch.listen(this.listener());
    this.onBegun();
  }

  /** The gate found nothing here, or has not looked. */
  private async lookFirst(): Promise<void> {
    await whenSeen(this.view.document);
    if (this.life.signal.aborted) return;
    this.life.signal.addEventListener('abort', this.watch.stop, { once: true });
    this.watch.observe(this.view.document);
    await this.lookAtAll();
  }

  /** Back from the back/forward cache: the extension may have gone meanwhile, and the badge belongs to another page. */
  private onReturn(): void {
    if (!this.life.isAlive()) return this.life.stop();
    if (this.marked !== null) this.tellSoon();
    this.watch.touchAll();
  }

  private async onSettled(changes: Changes): Promise<number | void> {
    if (!this.life.isAlive()) return this.life.stop();
    if (this.noteAddress()) changes.everything = true;
    if (this.marked === null) return this.lookAtChanges(changes);
    const { page } = this;
    if (!changes.everything) {
      const { frames } = page.look;
      this.noteParts({ parts: { roots: [], frames: framesAmong(changes.added), undefined: new Map() }, frames });
      return this.marked.readChanges(changes);
    }
    await this.lookAtAll();
    // The page may have become another one.
    if (!hasPassed(page.look)) this.end('unrelated');
    else if (!page.isOfReadLanguage()) this.end('language');
    else if (!page.mayRead()) this.end('off');
    else return this.marked.readAll(page.look);
  }

  /** Single-page apps change the address and the page; the two come in either order. */
  private noteAddress(): boolean {
    const before = this.address;
    this.address = location.href;
    return this.address.split('#')[0] !== before.split('#')[0];
  }

  private async lookAtAll(): Promise<void> {
    const { signal } = this.life;
    const look = await lookThrough(this.view.document, signal);
    if (signal.aborted) return;
    this.use(look);
    if (hasPassed(look)) await this.begin();
  }

  private use(look: GateLook): void {
    this.page.look = look;
    this.noteParts(look);
    for (const root of [...look.parts.roots, ...look.frames]) this.watch.observe(root);
    for (const frame of look.frames) this.marked?.followFrame(frame);
  }

  private async lookAtChanges(changes: Changes): Promise<void> {
    // A page that has passed and is not read: its next may be.
    if (!changes.everything && hasPassed(this.page.look)) return;
    const roots = [...changes.added].flatMap(rootsWithin);
    if (mayPass(this.page.look, changes, roots)) return this.lookAtAll();
    roots.forEach(this.watch.observe);
  }

  private async begin(): Promise<void> {
    const stored = async () => this.page.settings ?? askForSettings();
    await this.page.begin(stored, afterFrame(this.view));
    if (!this.life.signal.aborted) this.onBegun();
  }

  private onBegun(): void {
    if (this.marked !== null) this.tellSoon();
    if (this.page.settings === null || this.isHearingSettings) return;
    this.isHearingSettings = true;
    const { life } = this;
    whenIdle(() => {
      if (!life.isAlive()) return life.stop();
      onStored('settings', (value) => this.onSettings(value), life.signal);
    }, life.signal);
  }

  private mark(reading: Reading): MarkedPage {
    return new MarkedPage(
      this.view,
      {
        life: this.life,
        frames: () => this.page.look.frames,
        onShadowRoot: (root) => this.watch.observe(root),
        changed: () => this.tellSoon(),
      },
      reading,
    );
  }

  private onSettings(value: unknown): void {
    this.page.use(value);
    this.showAsSet();
    if (!this.page.mayRead()) this.end('off');
    else if (this.marked === null) void this.begin();
    this.tellSoon();
  }

  private showAsSet(): void {
    this.page.showAsSet();
    if (!this.page.marksShown) this.marked?.close();
  }

  private end(status: 'off' | 'unrelated' | 'language'): void {
    this.page.end(status);
    this.marked = null;
    this.tellSoon();
  }

  /** Many changes, one message; not while the page is busy. */
  private tellSoon(): void {
    if (this.isTelling) return;
    this.isTelling = true;
    const tell = () => {
      this.isTelling = false;
      this.toldAt = performance.now();
      void tellCount(this.marked?.citedCount() ?? 0);
      tellScreens();
    };
    whenIdle(tell, this.life.signal, this.toldAt + TELL_EVERY_MS - performance.now());
  }

  state(from: number): PageState & { more: boolean } {
    const { document } = this.view;
    const placed = this.marked?.claims.all() ?? [];
    const to = from + CLAIMS_A_PART;
    const isFirst = from === 0;
    return {
      url: location.href,
      title: document.title,
      status: this.page.toldStatus(),
      language: contextOf(document).language,
      marksShown: this.page.marksShown,
      claims: placed.slice(from, to).map(({ claim }) => claim),
      headlines: (isFirst ? placed : []).filter(({ block }) => block.role === 'headline').map(({ claim }) => claim.id),
      hidden: (isFirst && this.marked?.claims.hidden) || [],
      more: to < placed.length,
    };
  }

  reveal(id: string): boolean {
    return this.marked?.reveal(id) ?? false;
  }

  quote(id: string): ClaimQuote | null {
    return this.marked?.quote(id) ?? null;
  }

  restore(id: string): boolean {
    return this.marked?.claims.restore(id) ?? false;
  }

  inView(other: string | null): Promise<string | null> {
    return this.marked?.inView(other) ?? Promise.resolve(other);
  }

  move(step: 'next' | 'previous'): void {
    this.marked?.move(step);
  }

  /** Asked for by the reader: also on a page that is not read. False where nothing is selected. */
  lookUp(text: string): Promise<boolean> {
    return this.lookUps.show(text);
  }

  /** On a page that is read only on click, this is the click. */
  showMarks(shown: boolean): void {
    const { page } = this;
    page.marksShown = shown;
    this.showAsSet();
    if (shown && page.status === 'off') {
      page.isAsked = true;
      void this.begin();
    }
    this.tellSoon();
  }
}
