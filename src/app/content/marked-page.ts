/** A page that is read: from the first claim on with pointer, keys and card; with what was hidden, once it is shown. */
import type { ClaimQuote } from '../../model/claim-quote';
import type { Changes } from '../../page/change-watch';
import { watchShown, type ShownWatch } from '../../page/shown-watch';
import { whenIdle } from '../../page/when-idle';
import { openCardSocket, type Interactor } from '../card-socket';
import type { GateLook } from '../gate/gate-look';
import type { Interaction, InteractivePage } from '../interaction/interactive-page';
import { askForCard, askForRecord } from './background';
import type { Life } from './life';
import type { LookedUp } from './look-up';
import type { PageClaims } from './page-claims';
import type { Reading, ReadingListener } from './reading';

export interface MarkedPageWorld {
  life: Life;
  frames(): Document[];
  onShadowRoot(root: ShadowRoot): void;
  changed(): void;
}

export class MarkedPage implements ReadingListener {
  readonly claims: PageClaims;
  private readonly withCard = new AbortController();
  private readonly signal: AbortSignal;
  private readonly hiddenWatch: ShownWatch;
  private interaction: Interaction | null = null;
  /** What the reader asked for before the card's script had come. */
  private early: ((interaction: Interaction) => void) | null = null;
  private isLoading = false;

  constructor(
    private readonly view: Window & typeof globalThis,
    private readonly world: MarkedPageWorld,
    readonly reading: Reading,
  ) {
    const { claims, signal } = reading;
    this.signal = signal;
    this.claims = claims;
    this.hiddenWatch = watchShown(view, (elements) => this.onShown(elements), signal);
    this.noticeEndUntilCard();
    reading.follow(this);
    if (claims.size > 0) this.load();
  }

  readAll(look: GateLook): Promise<number> {
    return this.reading.reader.readAll(look, null);
  }

  readChanges(changes: Changes): Promise<number> {
    this.hiddenWatch.look();
    // A new root: the page may have written itself anew.
    const { document } = this.view;
    if (changes.added.has(document.documentElement)) this.interaction?.follow(document);
    return this.reading.reader.readChanges(changes);
  }

  /** A frame that is read as a part of the page. */
  followFrame(frame: Document): void {
    this.interaction?.follow(frame);
  }

  /** The marks are not shown any more. */
  close(): void {
    this.interaction?.close();
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

  changed(): void {
    this.world.changed();
    if (this.claims.size > 0 && !this.isLoading) whenIdle(() => this.load(), this.signal);
  }

  gone(id: string): void {
    this.interaction?.gone(id);
  }

  shadowRoot(root: ShadowRoot): void {
    this.world.onShadowRoot(root);
  }

  hidden(container: Element): void {
    this.hiddenWatch.add(container);
  }

  /** The card's script notices when the extension is gone. It may be gone before that script has come. */
  private noticeEndUntilCard(): void {
    const { life } = this.world;
    const signal = AbortSignal.any([this.signal, this.withCard.signal]);
    const notice = () => life.isAlive() || life.stop();
    this.view.document.addEventListener('pointermove', notice, { signal, passive: true });
  }

  /** Text that was hidden when it was read. */
  private onShown(elements: Element[]): void {
    const shown = { added: new Set<Node>(elements), touched: new Set<Node>(), isLess: false, everything: false };
    void this.reading.reader.readChanges(shown);
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
    this.world.frames().forEach((frame) => this.followFrame(frame));
    this.withCard.abort();
    this.early?.(this.interaction);
    this.early = null;
  }

  private describe(): InteractivePage {
    const { life } = this.world;
    return {
      document: this.view.document,
      claims: this.claims,
      isAlive: () => life.isAlive(),
      stop: () => life.stop(),
      loadRecord: askForRecord,
      signal: this.signal,
    };
  }
}
