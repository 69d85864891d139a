/** The content script's end of the link to the card's script: see card-link.ts. Both bundles hold this file. */
import type { Interaction, InteractivePage } from './interaction/interactive-page';

/** Makes a marked page answer to pointer, keys and touch. */
export type Interactor = (page: InteractivePage) => Interaction;

export interface CardSocket {
  register(interactor: Interactor): void;
}

const KEY = Symbol.for('on-record/card-socket');

type World = { [KEY]?: CardSocket };

/** Called by the content script before it asks for the card's script. The socket goes with the signal. */
export function openCardSocket(socket: CardSocket, signal: AbortSignal): void {
  const world = globalThis as World;
  world[KEY] = socket;
  signal.addEventListener('abort', () => delete world[KEY], { once: true });
}

/** Undefined where no content script waits for a card. */
export function cardSocket(): CardSocket | undefined {
  return (globalThis as World)[KEY];
}
