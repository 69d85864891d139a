/** One page's life with us: what it is doing, and what starts when. */
import type { PageState } from '../../messaging/messages';
import type { ClaimQuote } from '../../model/claim-quote';
import { watchChanges, type Changes, type ChangeWatch } from '../../page/change-watch';
import { framesAmong, lateParts, type FoundParts } from '../../page/late-parts';
import { whenIdle } from '../../page/when-idle';
import { contextOf } from '../../page/page-facts';
import { afterFrame, whenSeen } from '../../page/when-seen';
import { onStored } from '../../platform/content-port';
import { hasPassed, lookThrough, mayPass, NOTHING_FOUND, type GateLook } from '../gate/gate-look';
import type { PassedPage } from '../page-handover';
import { isReadLanguage } from '../read-language';
import type { AnsweringPage } from './answer-screens';
import { askForSettings, tellCount, tellScreens } from './background';
import type { Life } from './life';
import { LookUpOnPage } from './look-up-on-page';
import { MarkedPage } from './marked-page';
import { isReadUnasked, toPageSettings, type PageSettings } from './site-setting';

export class PageSession implements AnsweringPage {
  private status: PageState['status'] = 'unrelated';
  /** Null until the page passes the gate. */
  private settings: PageSettings | null = null;
  /** The reader asked for this page by a click. */
  private isAsked = false;
  private marksShown = true;
  private look = NOTHING_FOUND;
  private marked: MarkedPage | null = null;
  private readonly lookUps: LookUpOnPage;
  private watch: ChangeWatch | null = null;
  private noteParts: ((found: FoundParts) => void) | null = null;
  private isBeginning = false;
  private isTelling = false;
  private address = location.href;

  /** `passed`: what the gate found; null where it found nothing, or has not looked. */
  constructor(
    private readonly view: Window & typeof globalThis,
    private readonly life: Life,
    private readonly passed: PassedPage | null,
    private readonly rootSheet: string | null,
  ) {
    const make = () => this.makeMarked();
    this.lookUps = new LookUpOnPage(view.document, life, () => this.marked, make);
  }

  async start(): Promise<void> {
    await whenSeen(this.view.document);
    if (this.life.signal.aborted) return;
    this.startWatching();
    if (this.passed === null) return this.lookAtAll();
    this.use(this.passed.look);
    await this.begin();
  }

  private startWatching(): void {
    const { view } = this;
    const { signal } = this.life;
    const watch = watchChanges({
      onText: (node) => this.marked?.claims.textChanged(node),
      onSettled: (changes) => this.onSettled(changes),
      ready: () => whenSeen(view.document),
    });
    signal.addEventListener('abort', watch.stop, { once: true });
    this.watch = watch;
    watch.observe(view.document);
    this.noteParts = lateParts(view, watch.touchAll);
    view.addEventListener('pageshow', (event) => event.persisted && this.onReturn(), { signal });
  }

  /** Back from the back/forward cache: the extension may have gone meanwhile, and the badge belongs to another page. */
  private onReturn(): void {
    if (!this.life.isAlive()) return this.life.stop();
    if (this.marked !== null) this.tellSoon();
    this.watch?.touchAll();
  }

  private async onSettled(changes: Changes): Promise<void> {
    if (!this.life.isAlive()) return this.life.stop();
    if (this.noteAddress()) changes.everything = true;
    if (this.marked === null) return this.lookAtChanges(changes);
    if (!changes.everything) {
      const { frames } = this.look;
      this.noteParts?.({ parts: { roots: [], frames: framesAmong(changes.added), isDrawing: false }, frames });
      return this.marked.readChanges(changes);
    }
    await this.lookAtAll();
    // The page may have become another one.
    if (!hasPassed(this.look)) this.end('unrelated');
    else if (!this.isOfReadLanguage()) this.end('language');
    else await this.marked.readAll(this.look);
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
    this.look = look;
    this.noteParts?.(look);
    for (const root of [...look.parts.roots, ...look.frames]) this.watch?.observe(root);
    for (const frame of look.frames) this.marked?.follow(frame);
  }

  private async lookAtChanges(changes: Changes): Promise<void> {
    if (!hasPassed(this.look) && mayPass(this.look, changes)) await this.lookAtAll();
  }

  /** The page is about our matter: it is read, unless the settings say otherwise. */
  private async begin(): Promise<void> {
    if (this.isBeginning || this.marked !== null) return;
    if (!this.isOfReadLanguage()) return void (this.status = 'language');
    this.isBeginning = true;
    const stored = await (this.settings === null && this.passed ? this.passed.stored : this.askAfterFrame());
    this.isBeginning = false;
    const { signal } = this.life;
    if (signal.aborted) return;
    if (this.settings === null) {
      this.useSettings(stored);
      whenIdle(() => onStored('settings', (value) => this.onSettings(value), signal), signal);
    }
    if (!this.mayRead()) this.status = 'off';
    else await this.read();
  }

  /** The frame is drawn while the background wakes. */
  private async askAfterFrame(): Promise<unknown> {
    const [stored] = await Promise.all([this.settings ?? askForSettings(), afterFrame(this.view)]);
    return stored;
  }

  private async read(): Promise<void> {
    this.status = 'reading';
    this.marked = this.lookUps.handOver();
    this.showAsSet();
    await this.marked.readAll(this.look);
    this.status = 'read';
    this.tellSoon();
  }

  private makeMarked(): MarkedPage {
    return new MarkedPage(this.view, {
      rootSheet: this.rootSheet,
      life: this.life,
      frames: () => this.look.frames,
      onShadowRoot: (root) => this.watch?.observe(root),
      changed: () => this.tellSoon(),
    });
  }

  private isOfReadLanguage(): boolean {
    return isReadLanguage(contextOf(this.view.document).language);
  }

  private mayRead(): boolean {
    return this.isAsked || (this.settings !== null && isReadUnasked(this.settings, location.hostname));
  }

  private useSettings(value: unknown): void {
    this.settings = toPageSettings(value);
    this.marksShown = this.settings.marks;
  }

  private showAsSet(): void {
    if (this.settings !== null) this.marked?.claims.dress(this.settings.look);
    this.marked?.show(this.marksShown, this.settings?.showSilent === true);
  }

  private onSettings(value: unknown): void {
    this.useSettings(value);
    this.showAsSet();
    if (!this.mayRead()) this.end('off');
    else if (this.marked === null) void this.begin();
    this.tellSoon();
  }

  /** The page becomes as it was. */
  private end(status: 'off' | 'unrelated' | 'language'): void {
    this.marked?.end();
    this.marked = null;
    this.status = status;
    this.tellSoon();
  }

  /** Many changes, one message; not while the page is busy. */
  private tellSoon(): void {
    if (this.isTelling) return;
    this.isTelling = true;
    whenIdle(() => {
      this.isTelling = false;
      void tellCount(this.marked?.citedCount() ?? 0);
      tellScreens();
    }, this.life.signal);
  }

  state(): PageState {
    const { document } = this.view;
    const placed = this.marked?.claims.all() ?? [];
    return {
      url: location.href,
      title: document.title,
      status: this.status,
      language: contextOf(document).language,
      marksShown: this.marksShown,
      claims: placed.map(({ claim }) => claim),
      headlines: placed.filter(({ block }) => block.role === 'headline').map(({ claim }) => claim.id),
      hidden: this.marked?.claims.hidden ?? [],
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
    this.marksShown = shown;
    this.showAsSet();
    if (shown && this.status === 'off') {
      this.isAsked = true;
      void this.begin();
    }
    this.tellSoon();
  }
}
