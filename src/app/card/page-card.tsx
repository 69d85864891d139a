import { render } from 'preact';
import type { Claim } from '../../model/claim';
import type { PackRecord } from '../../model/record';
import { Card, type CardActions, type Hiding } from '../../ui/card/card';
import { cardView } from '../../ui/view/card-view';
import { matchReport } from '../../ui/view/match-report';
import type { CardAnchor, CardPort, CardWorld, FoundIn, OpenedBy } from '../card-link';
import { copyText } from '../copy-text';
import { createCardHost, type CardHost } from './card-host';
import { placeCard } from './place-card';
import type { Words } from '../../words/words';
import { drawInWords } from '../draw-in-words';

/** Where focus is, also inside open shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

interface Shown {
  claim: Claim;
  record: PackRecord | null;
  found: FoundIn | null;
}

/** The card of one page: made at the first claim that is shown, then used for all. */
export class PageCard implements CardPort {
  private host: CardHost | null = null;
  private unplace: (() => void) | null = null;
  /** One an interaction: an answer that comes after another card was asked for is dropped. */
  private token = 0;
  private returnTo: Element | null = null;

  constructor(
    private readonly world: CardWorld,
    private readonly words: Words,
  ) {
    world.signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  show(claim: Claim, anchor: CardAnchor, by: OpenedBy, found: FoundIn | null = null): void {
    const token = ++this.token;
    void this.world.loadRecord(claim.citations.map(({ statement }) => statement)).then((record) => {
      if (token === this.token && !this.world.signal.aborted) this.draw({ claim, record, found }, anchor, by);
    });
  }

  hide(): void {
    this.token += 1;
    this.unplace?.();
    this.unplace = null;
    if (this.host === null) return;
    // Elsewhere on the page, focus is the reader's own doing and stays.
    const hadFocus = focused() === this.host.element;
    this.host.close();
    render(null, this.host.root);
    if (hadFocus && this.returnTo instanceof HTMLElement && this.returnTo.isConnected)
      this.returnTo.focus({ preventScroll: true });
    this.returnTo = null;
  }

  contains(event: Event): boolean {
    return this.host !== null && event.composedPath().includes(this.host.element);
  }

  stop(): void {
    this.hide();
    this.host?.remove();
    this.host = null;
  }

  private draw({ claim, record, found }: Shown, anchor: CardAnchor, by: OpenedBy): void {
    const host = (this.host ??= this.makeHost());
    const view = record && cardView(claim, record, this.words, found?.unread);
    const actions = this.actionsOn(claim, found !== null);
    drawInWords(<Card key={this.token} view={view} actions={actions} />, this.words, host.root);
    this.unplace?.();
    host.open(anchor.container);
    this.unplace = placeCard(anchor, host.element, by);
    if (by === 'keyboard') this.takeFocus(host);
  }

  private takeFocus(host: CardHost): void {
    const before = focused();
    if (before !== host.element) this.returnTo ??= before;
    host.root.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  private makeHost(): CardHost {
    const host = createCardHost(this.words.language);
    host.element.addEventListener('pointerenter', () => this.world.hovered(true));
    host.element.addEventListener('pointerleave', () => this.world.hovered(false));
    return host;
  }

  private hidingOf(claim: Claim): Hiding {
    const { world, words } = this;
    return {
      hide: async () => ({ kept: await world.hide(claim.id), copied: null }),
      report: async () => {
        const [copied, kept] = await Promise.all([copyText(matchReport(claim, words)), world.hide(claim.id)]);
        return { kept, copied };
      },
      restore: () => void world.restore(claim.id),
    };
  }

  private actionsOn(claim: Claim, isFound: boolean): CardActions {
    const saving = this.world.savingOf(claim.id);
    // Asked for with the card: what is awaited within a click may outlast the browser's leave to copy.
    const cited = this.world.cite(claim.citations.map(({ statement }) => statement));
    return {
      ...(saving && { saving }),
      close: () => {
        this.hide();
        this.world.closed();
      },
      move: (step) => this.world.moved(step),
      copy: async (statement) => {
        const found = await cited;
        const text = found?.texts[statement];
        return text !== undefined && (await copyText(text)) && (found?.format ?? true);
      },
      ...(!isFound && { hiding: this.hidingOf(claim) }),
    };
  }
}
