/** A page with claims: reader, marks, card, cursor and pointer, all for as long as the page is read. */
import type { Changes } from '../../page/change-watch';
import type { HitWorld } from '../../page/hit-test';
import { startCardControl, type CardControl } from './card-control';
import { createClaimCursor, type ClaimCursor } from './claim-cursor';
import { PageClaims } from './page-claims';
import { PageReader } from './page-reader';
import type { Life } from './page-session';
import { followPointer } from './pointer';

export interface MarkedPageWorld {
  life: Life;
  onShadowRoot(root: ShadowRoot): void;
  changed(): void;
}

export class MarkedPage {
  readonly claims: PageClaims;
  readonly cursor: ClaimCursor;
  private readonly reader: PageReader;
  private readonly card: CardControl;
  private readonly hits: HitWorld;
  private readonly ending = new AbortController();
  private readonly hiddenWatch: IntersectionObserver;
  private isFollowing = false;

  constructor(
    view: Window & typeof globalThis,
    private readonly world: MarkedPageWorld,
  ) {
    const { life } = world;
    const signal = AbortSignal.any([life.signal, this.ending.signal]);
    this.claims = new PageClaims(
      view,
      { changed: () => this.onClaims(), gone: (id) => this.card.send({ type: 'gone', claim: id }) },
      signal,
    );
    this.card = startCardControl({ claims: this.claims, move: (step) => this.cursor.move(step), signal });
    this.cursor = createClaimCursor(this.claims, () => this.card);
    this.hits = {
      document: view.document,
      highlights: this.claims.highlights,
      shadowRoots: [],
      claimsAt: (node) => this.claims.at(node),
    };
    this.hiddenWatch = new IntersectionObserver((entries) => this.onShown(entries));
    signal.addEventListener('abort', () => this.hiddenWatch.disconnect(), { once: true });
    this.reader = new PageReader({
      document: view.document,
      claims: this.claims,
      onShadowRoot: (root) => this.onShadowRoot(root),
      onHidden: (container) => this.hiddenWatch.observe(container),
      signal,
    });
    this.signal = signal;
  }

  private readonly signal: AbortSignal;

  readAll(): Promise<void> {
    return this.reader.readAll();
  }

  async readChanges(changes: Changes, hasMoved: boolean): Promise<void> {
    await this.reader.readChanges(hasMoved ? { ...changes, everything: true } : changes);
  }

  show(shown: boolean, withSilent: boolean): void {
    this.claims.show(shown, withSilent);
    if (!shown) this.card.send({ type: 'close' });
  }

  citedCount(): number {
    return this.claims.all().filter(({ claim }) => claim.citations.length > 0).length;
  }

  end(): void {
    this.claims.clear();
    this.ending.abort();
  }

  private onShadowRoot(root: ShadowRoot): void {
    if (this.hits.shadowRoots.includes(root)) return;
    this.hits.shadowRoots.push(root);
    this.world.onShadowRoot(root);
  }

  /** Text that was hidden when it was read has come on screen. */
  private onShown(entries: IntersectionObserverEntry[]): void {
    const shown = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
    shown.forEach((element) => this.hiddenWatch.unobserve(element));
    if (shown.length > 0)
      void this.reader.readChanges({ added: new Set(shown), touched: new Set(), everything: false });
  }

  /** Pointer and card's script come with the first claim. */
  private onClaims(): void {
    this.world.changed();
    if (this.isFollowing || this.claims.size === 0) return;
    this.isFollowing = true;
    this.card.load();
    followPointer({ hits: this.hits, card: this.card, stop: () => this.world.life.stop(), signal: this.signal });
  }
}
