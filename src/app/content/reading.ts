/** What the first marks of a page need: its text and its claims. What is to follow the page hears of it here. */
import { dressRoot } from '../../page/root-sheet';
import type { Life } from './life';
import { PageClaims, type ClaimsListener } from './page-claims';
import { PageReader } from './page-reader';

export interface ReadingWorld {
  document: Document;
  life: Life;
  /** Documents of frames that are read as parts of the page. */
  frames(): Document[];
  /** The look of the marks, where shadow roots need it (see page/root-sheet); else null. */
  rootSheet: string | null;
}

export interface ReadingListener extends ClaimsListener {
  shadowRoot(root: ShadowRoot): void;
}

export class Reading {
  readonly claims: PageClaims;
  readonly reader: PageReader;
  /** Open shadow roots that hold text. */
  private readonly shadowRoots = new Set<ShadowRoot>();
  readonly signal: AbortSignal;
  /** Found before anybody followed. */
  private readonly hidden: Element[] = [];
  private readonly ending = new AbortController();
  private follower: ReadingListener | null = null;

  constructor({ document, life, frames, rootSheet }: ReadingWorld) {
    const { signal } = this.ending;
    this.signal = signal;
    life.signal.addEventListener('abort', () => this.ending.abort(), { once: true, signal });
    const onHidden = (container: Element) => {
      if (this.follower === null) this.hidden.push(container);
      else this.follower.hidden(container);
    };
    this.claims = new PageClaims(
      { changed: () => this.follower?.changed(), gone: (id) => this.follower?.gone(id), hidden: onHidden },
      signal,
    );
    const onShadowRoot = (root: ShadowRoot) => {
      if (this.shadowRoots.has(root)) return;
      this.shadowRoots.add(root);
      if (rootSheet !== null) dressRoot(root, rootSheet, signal);
      this.follower?.shadowRoot(root);
    };
    this.reader = new PageReader({ document, frames, claims: this.claims, onShadowRoot, onHidden, signal });
  }

  /** From now on; of what was found before, it is told at once. */
  follow(follower: ReadingListener): void {
    this.follower = follower;
    this.shadowRoots.forEach((root) => follower.shadowRoot(root));
    this.hidden.splice(0).forEach((container) => follower.hidden(container));
  }

  end(): void {
    this.claims.clear();
    this.ending.abort();
  }
}
