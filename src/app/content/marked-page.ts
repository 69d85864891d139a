/** A page with claims: reader and marks, and from the first claim on pointer, keys and card. */
import type { ClaimQuote } from '../../model/claim-quote';
import type { Changes } from '../../page/change-watch';
import { dressRoot } from '../../page/root-sheet';
import { whenIdle } from '../../page/when-idle';
import { openCardSocket, type Interactor } from '../card-socket';
import type { GateLook } from '../gate/gate-look';
import type { Interaction, InteractivePage } from '../interaction/interactive-page';
import { askForCard, askForRecord } from './background';
import type { Life } from './life';
import type { LookedUp } from './look-up';
import { PageClaims } from './page-claims';
import { PageReader } from './page-reader';

export interface MarkedPageWorld {
  /** The look of the marks, where shadow roots need it; else null. */
  rootSheet: string | null;
  life: Life;
  frames(): Document[];
  onShadowRoot(root: ShadowRoot): void;
  changed(): void;
}

export class MarkedPage {
  readonly claims: PageClaims;
  private readonly reader: PageReader;
  private readonly ending = new AbortController();
  private readonly withCard = new AbortController();
  private readonly signal: AbortSignal;
  private readonly shadowRoots: ShadowRoot[] = [];
  private readonly hiddenWatch: IntersectionObserver;
  private interaction: Interaction | null = null;
  /** What the reader asked for before the card's script had come. */
  private early: ((interaction: Interaction) => void) | null = null;
  private isLoading = false;

  constructor(
    private readonly view: Window & typeof globalThis,
    private readonly world: MarkedPageWorld,
  ) {
    const signal = AbortSignal.any([world.life.signal, this.ending.signal]);
    this.signal = signal;
    const listener = { changed: () => this.onClaims(), gone: (id: string) => this.interaction?.gone(id) };
    this.claims = new PageClaims(listener, signal);
    this.hiddenWatch = new IntersectionObserver((entries) => this.onShown(entries));
    signal.addEventListener('abort', () => this.hiddenWatch.disconnect(), { once: true });
    this.noticeEndUntilCard();
    this.reader = new PageReader({
      document: view.document,
      frames: () => world.frames(),
      claims: this.claims,
      onShadowRoot: (root) => this.onShadowRoot(root),
      onHidden: (container) => this.hiddenWatch.observe(container),
      signal,
    });
  }

  readAll(look: GateLook): Promise<void> {
    return this.reader.readAll(look);
  }

  readChanges(changes: Changes): Promise<void> {
    return this.reader.readChanges(changes);
  }

  /** A frame that is read as a part of the page. */
  follow(frame: Document): void {
    this.interaction?.follow(frame);
  }

  show(shown: boolean, withSilent: boolean): void {
    this.claims.show(shown, withSilent);
    if (!shown) this.interaction?.close();
  }

  move(step: 'next' | 'previous'): void {
    this.withInteraction((interaction) => interaction.move(step));
  }

  reveal(id: string): boolean {
    if (this.interaction !== null) return this.interaction.reveal(id);
    this.withInteraction((interaction) => interaction.reveal(id));
    return this.claims.get(id) !== undefined;
  }

  /** Null before the card's script, which does it, has come. */
  quote(id: string): ClaimQuote | null {
    return this.interaction?.quote(id) ?? null;
  }

  inView(other: string | null): Promise<string | null> {
    return new Promise((resolve) =>
      this.withInteraction((interaction) => void interaction.inView(other).then(resolve)),
    );
  }

  /** The card comes also where nothing is marked. */
  showFound(found: LookedUp): void {
    this.withInteraction((interaction) => interaction.showFound(found));
    this.load();
  }

  citedCount(): number {
    return this.claims.cited;
  }

  end(): void {
    this.claims.clear();
    this.ending.abort();
  }

  /** The card's script notices when the extension is gone. It may be gone before that script has come. */
  private noticeEndUntilCard(): void {
    const { life } = this.world;
    const signal = AbortSignal.any([this.signal, this.withCard.signal]);
    const notice = () => life.isAlive() || life.stop();
    this.view.document.addEventListener('pointermove', notice, { signal, passive: true });
  }

  private onShadowRoot(root: ShadowRoot): void {
    if (this.shadowRoots.includes(root)) return;
    this.shadowRoots.push(root);
    if (this.world.rootSheet !== null) dressRoot(root, this.world.rootSheet, this.signal);
    this.world.onShadowRoot(root);
  }

  /** Text that was hidden when it was read has come on screen. */
  private onShown(entries: IntersectionObserverEntry[]): void {
    const shown = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
    shown.forEach((element) => this.hiddenWatch.unobserve(element));
    if (shown.length > 0)
      void this.reader.readChanges({ added: new Set(shown), touched: new Set(), everything: false });
  }

  private onClaims(): void {
    this.world.changed();
    if (this.claims.size > 0 && !this.isLoading) whenIdle(() => this.load(), this.signal);
  }

  private withInteraction(call: (interaction: Interaction) => void): void {
    if (this.interaction !== null) return call(this.interaction);
    const { early } = this;
    this.early = (interaction) => {
      early?.(interaction);
      call(interaction);
    };
    if (this.claims.size > 0) this.load();
  }

  /** The card's script, and with it pointer and keys, comes once the first claim is there. */
  private load(): void {
    if (this.isLoading) return;
    this.isLoading = true;
    openCardSocket({ register: (interactor) => this.start(interactor) }, this.signal);
    void askForCard();
  }

  private start(interactor: Interactor): void {
    if (this.interaction !== null || this.signal.aborted) return;
    this.interaction = interactor(this.describe());
    this.world.frames().forEach((frame) => this.follow(frame));
    this.withCard.abort();
    this.early?.(this.interaction);
    this.early = null;
  }

  private describe(): InteractivePage {
    const { life } = this.world;
    return {
      document: this.view.document,
      claims: this.claims,
      shadowRoots: this.shadowRoots,
      isAlive: () => life.isAlive(),
      stop: () => life.stop(),
      loadRecord: askForRecord,
      signal: this.signal,
    };
  }
}
