/** One page's life with us: what it is doing, and what starts when. */
import type { PageState } from '../../messaging/messages';
import { watchChanges, type Changes, type ChangeWatch } from '../../page/change-watch';
import { afterFrame, isSeen, whenSeen } from '../../page/when-seen';
import { onStored, stored } from '../../platform/content-port';
import type { AnsweringPage } from './answer-screens';
import { tellCount, tellScreens } from './background';
import type { Step } from './claim-cursor';
import { missingFrom, NOTHING_FOUND, passesGate } from './gate-look';
import { MarkedPage } from './marked-page';
import { isReadUnasked, toPageSettings, type PageSettings } from './site-setting';

export interface Life {
  stop(): void;
  isAlive(): boolean;
  signal: AbortSignal;
}

export class PageSession implements AnsweringPage {
  private status: PageState['status'] = 'unrelated';
  private settings: PageSettings | null = null;
  /** The reader asked for this page by a click. */
  private isAsked = false;
  private marksShown = true;
  private look = NOTHING_FOUND;
  private marked: MarkedPage | null = null;
  private watch: ChangeWatch | null = null;
  private address = location.href;

  constructor(
    private readonly view: Window & typeof globalThis,
    private readonly life: Life,
  ) {}

  async start(): Promise<void> {
    const { document } = this.view;
    const { signal } = this.life;
    await whenSeen(document, signal);
    if (signal.aborted) return;
    await this.lookAtAll();
    this.startWatching();
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
    if (document.documentElement) watch.observe(document.documentElement);
    document.addEventListener('visibilitychange', () => watch.resume(), { signal });
    this.view.addEventListener('pageshow', (event) => event.persisted && this.onReturn(), { signal });
  }

  /** Back from the back/forward cache: the extension may have gone meanwhile, and the badge belongs to another page. */
  private onReturn(): void {
    if (!this.life.isAlive()) return this.life.stop();
    if (this.marked !== null) void tellCount(this.marked.citedCount());
    this.watch?.touchAll();
  }

  private async onSettled(changes: Changes): Promise<void> {
    if (!this.life.isAlive()) return this.life.stop();
    const hasMoved = this.noteAddress();
    if (this.marked === null) return this.lookAtChanges(hasMoved ? { ...changes, everything: true } : changes);
    await this.marked.readChanges(changes, hasMoved);
    this.tellSoon();
  }

  /** Single-page apps change the address and the page; the two come in either order. */
  private noteAddress(): boolean {
    const hasMoved = location.href.split('#')[0] !== this.address.split('#')[0];
    this.address = location.href;
    return hasMoved;
  }

  private async lookAtAll(): Promise<void> {
    this.look = await passesGate(this.view.document.body, this.life.signal);
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

  private async begin(): Promise<void> {
    const { signal } = this.life;
    if (this.settings === null) {
      // Wakes the background while the page is drawn.
      void tellCount(0);
      this.useSettings(await stored('settings'));
      onStored('settings', (value) => this.onSettings(value), signal);
    }
    if (!this.mayRead()) {
      this.status = 'off';
      return;
    }
    await afterFrame(this.view);
    if (signal.aborted || this.marked !== null) return;
    this.status = 'reading';
    const marked = new MarkedPage(this.view, {
      life: this.life,
      onShadowRoot: (root) => this.watch?.observe(root),
      changed: () => this.tellSoon(),
    });
    this.marked = marked;
    marked.show(this.marksShown, this.settings?.showSilent === true);
    await marked.readAll();
    this.status = 'read';
    this.tellSoon();
  }

  private mayRead(): boolean {
    return this.isAsked || (this.settings !== null && isReadUnasked(this.settings, location.hostname));
  }

  private useSettings(value: unknown): void {
    this.settings = toPageSettings(value);
    this.marksShown = this.settings.marks;
  }

  private onSettings(value: unknown): void {
    this.useSettings(value);
    this.marked?.show(this.marksShown, this.settings?.showSilent === true);
    if (this.mayRead()) {
      if (this.marked === null) void this.lookAtAll();
    } else this.end();
    this.tellSoon();
  }

  /** The reader's settings exclude the page: it becomes as it was. */
  private end(): void {
    this.marked?.end();
    this.marked = null;
    this.status = 'off';
    void tellCount(0);
  }

  private isTelling = false;

  /** Many changes, one message. */
  private tellSoon(): void {
    if (this.isTelling) return;
    this.isTelling = true;
    setTimeout(() => {
      this.isTelling = false;
      if (this.life.signal.aborted) return;
      if (this.marked !== null) void tellCount(this.marked.citedCount());
      tellScreens();
    }, 50);
  }

  state(): PageState {
    const { document } = this.view;
    return {
      url: location.href,
      title: document.title,
      status: this.status,
      language: document.documentElement?.getAttribute('lang') ?? '',
      marksShown: this.marksShown,
      claims: this.marked?.claims.all().map(({ claim }) => claim) ?? [],
    };
  }

  reveal(id: string): boolean {
    return this.marked?.cursor.reveal(id) ?? false;
  }

  move(step: Step): void {
    this.marked?.cursor.move(step);
  }

  /** On a page that is read only on click, this is the click. */
  showMarks(shown: boolean): void {
    this.marksShown = shown;
    this.marked?.show(shown, this.settings?.showSilent === true);
    if (shown && this.status === 'off') {
      this.isAsked = true;
      void this.begin();
    }
    this.tellSoon();
  }
}
