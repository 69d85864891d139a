import { render } from 'preact';
import type { Claim } from '../../model/claim';
import { Card } from '../../ui/card/card';
import { cardView, type CardView } from '../../ui/view/card-view';
import { registerCard, type CardAnchor, type CardPort, type CardWorld, type OpenedBy } from '../card-link';
import { createCardHost, type CardHost } from './card-host';
import { placeCard } from './place-card';

async function viewOf(claim: Claim, world: CardWorld): Promise<CardView | null> {
  const record = await world.loadRecord(claim.citations.map(({ statement }) => statement));
  return record && cardView(claim, record);
}

/** Where focus was, also inside open shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** The card of one page: made at the first claim that is shown, then used for all. */
class PageCard implements CardPort {
  private host: CardHost | null = null;
  private unplace: (() => void) | null = null;
  /** One an interaction: an answer that comes after another card was asked for is dropped. */
  private token = 0;
  private returnTo: Element | null = null;

  constructor(private readonly world: CardWorld) {
    world.signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  show(claim: Claim, anchor: CardAnchor, by: OpenedBy): void {
    const token = ++this.token;
    void viewOf(claim, this.world).then((view) => {
      if (token === this.token && !this.world.signal.aborted) this.draw(view, anchor, by);
    });
  }

  hide(): void {
    this.token += 1;
    this.unplace?.();
    this.unplace = null;
    if (this.host) {
      this.host.close();
      render(null, this.host.root);
    }
    if (this.returnTo instanceof HTMLElement && this.returnTo.isConnected) this.returnTo.focus({ preventScroll: true });
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

  private draw(view: CardView | null, anchor: CardAnchor, by: OpenedBy): void {
    const host = (this.host ??= this.makeHost());
    render(<Card key={this.token} view={view} actions={this.actions} />, host.root);
    this.unplace?.();
    host.open(anchor.container);
    this.unplace = placeCard(anchor, host.element);
    if (by !== 'keyboard') return;
    const before = focused();
    if (before !== host.element) this.returnTo ??= before;
    host.root.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  private makeHost(): CardHost {
    const host = createCardHost();
    host.element.addEventListener('pointerenter', () => this.world.hovered(true));
    host.element.addEventListener('pointerleave', () => this.world.hovered(false));
    return host;
  }

  private readonly actions = {
    close: () => {
      this.hide();
      this.world.closed();
    },
    move: (step: 'next' | 'previous') => this.world.moved(step),
    dismiss: (claim: string) => this.world.dismissed(claim),
  };
}

/** Runs in the page's isolated world, once. */
export function startCard(): void {
  registerCard((world) => new PageCard(world));
}
