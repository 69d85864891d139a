/** One page's life with us: what it is doing, and what starts when. */
import type { PageState } from '../../messaging/messages';
import type { ClaimQuote } from '../../model/claim-quote';
import { watchChanges, type Changes, type ChangeWatch } from '../../page/change-watch';
import { whenIdle } from '../../page/when-idle';
import { contextOf } from '../../page/page-facts';
import { readableFrames } from '../../page/readable-frames';
import { afterFrame, isSeen, whenSeen } from '../../page/when-seen';
import { onStored } from '../../platform/content-port';
import { isReadLanguage } from '../read-language';
import type { AnsweringPage } from './answer-screens';
import { askForSettings, tellCount, tellScreens } from './background';
import { missingFrom, NOTHING_FOUND, passesGate } from './gate-look';
import type { Life } from './life';
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
  /** Documents of frames that are read as parts of the page. */
  private frames: Document[] = [];
  private marked: MarkedPage | null = null;
  private watch: ChangeWatch | null = null;
  private isBeginning = false;
  private isTelling = false;
  private address = location.href;

  constructor(
    private readonly view: Window & typeof globalThis,
    private readonly life: Life,
  ) {}

  async start(): Promise<void> {
    await whenSeen(this.view.document, this.life.signal);
    if (this.life.signal.aborted) return;
    this.startWatching();
    await this.lookAtAll();
  }

  private startWatching(): void {
    const { document } = this.view;
    const { signal } = this.life;
    const watch = watchChanges(
      {
        onText: (node) => this.marked?.claims.textChanged(node),
        onSettled: (changes) => this.onSettled(changes),
        isReady: () => isSeen(document),
      },
      signal,
    );
    this.watch = watch;
    watch.observe(document);
    document.addEventListener('visibilitychange', () => document.hidden || watch.resume(), { signal });
    // Frames have loaded by then, and components have drawn themselves.
    if (document.readyState !== 'complete')
      this.view.addEventListener('load', () => this.onLoad(), { once: true, signal });
    this.view.addEventListener('pageshow', (event) => event.persisted && this.onReturn(), { signal });
  }

  private onLoad(): void {
    const { document } = this.view;
    const hasNewFrames = readableFrames(document).length > this.frames.length;
    const isDrawing = this.look.roots.length === 0 && document.querySelector(':not(:defined)') !== null;
    if (hasNewFrames || isDrawing) this.watch?.touchAll();
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
    if (!changes.everything) return this.marked.readChanges(changes);
    await this.lookAtAll();
    // The page may have become another one.
    if (missingFrom(this.look) !== null) this.end('unrelated');
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
    const { document } = this.view;
    const { signal } = this.life;
    this.frames = readableFrames(document);
    this.look = await passesGate(document, this.frames, signal);
    if (signal.aborted) return;
    for (const root of [...this.look.roots, ...this.frames]) this.watch?.observe(root);
    if (missingFrom(this.look) === null) await this.begin();
  }

  private async lookAtChanges({ added, touched, everything }: Changes): Promise<void> {
    if (everything) return this.lookAtAll();
    const missing = missingFrom(this.look);
    if (missing === null) return;
    const isNews = (node: Node) => node.isConnected && missing.test(node.textContent ?? '');
    if ([...added].some(isNews) || [...touched].some((node) => node.nodeType === Node.TEXT_NODE && isNews(node)))
      await this.lookAtAll();
  }

  /** The page is about our matter: it is read, unless the settings say otherwise. */
  private async begin(): Promise<void> {
    if (this.isBeginning || this.marked !== null) return;
    if (!this.isOfReadLanguage()) return void (this.status = 'language');
    this.isBeginning = true;
    // The frame is drawn while the background wakes.
    const [stored] = await Promise.all([this.settings ?? askForSettings(), afterFrame(this.view)]);
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

  private async read(): Promise<void> {
    this.status = 'reading';
    this.marked = new MarkedPage(this.view, {
      life: this.life,
      frames: () => this.frames,
      onShadowRoot: (root) => this.watch?.observe(root),
      changed: () => this.tellSoon(),
    });
    this.showAsSet();
    await this.marked.readAll(this.look);
    this.status = 'read';
    this.tellSoon();
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
    return {
      url: location.href,
      title: document.title,
      status: this.status,
      language: contextOf(document).language,
      marksShown: this.marksShown,
      claims: this.marked?.claims.all().map(({ claim }) => claim) ?? [],
    };
  }

  reveal(id: string): boolean {
    return this.marked?.reveal(id) ?? false;
  }

  quote(id: string): ClaimQuote | null {
    return this.marked?.quote(id) ?? null;
  }

  move(step: 'next' | 'previous'): void {
    this.marked?.move(step);
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
