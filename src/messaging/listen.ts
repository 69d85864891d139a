/** Listens to the messages of one direction: each is parsed, its sender checked, its handler's failure made a value. */
import * as z from 'zod/mini';
import { onMessage, type Sender } from '../platform/runtime';
import { failure, type Reply } from './message-error';
import { toBackground, toScreens } from './messages';
import { Envelope, type Address, type Protocol } from './protocol';

type Handler<P extends Protocol, N extends keyof P> = (
  request: z.output<P[N]['request']>,
  sender: Sender,
) => z.input<P[N]['reply']> | Promise<z.input<P[N]['reply']>>;

export type Handlers<P extends Protocol> = { [N in keyof P]: Handler<P, N> };

/** Thrown by a handler whose sender may not ask this. */
export class Refused extends Error {}

async function answer<P extends Protocol, N extends keyof P & string>(
  definition: P[N],
  handler: Handler<P, N>,
  { name, request }: Envelope,
  sender: Sender,
): Promise<Reply<unknown>> {
  const parsed = z.safeParse(definition.request, request);
  if (!parsed.success) return failure('malformed', `${name}: ${z.prettifyError(parsed.error)}`);
  try {
    return { ok: true, value: await handler(parsed.data as z.output<P[N]['request']>, sender) };
  } catch (error) {
    if (error instanceof Refused) return failure('refused', `${name}: ${error.message}`);
    console.error(`On Record: ${name}`, error);
    return failure('failed', `${name}: ${String(error)}`);
  }
}

/** Every open screen hears a message that has no address; only the two that are always there answer it. */
function unreadable(address: Address, detail: string): Promise<Reply<unknown>> | null {
  return address === 'screens' ? null : Promise.resolve(failure('malformed', detail));
}

function listen<P extends Protocol>(address: Address, protocol: P, handlers: Handlers<P>, signal: AbortSignal): void {
  onMessage((message, sender) => {
    const envelope = z.safeParse(Envelope, message);
    if (!envelope.success) return unreadable(address, z.prettifyError(envelope.error));
    const { to, name } = envelope.data;
    if (to !== address) return null;
    if (!sender.own) return Promise.resolve(failure('refused', `${name}: from outside the extension`));
    if (!Object.hasOwn(protocol, name)) return Promise.resolve(failure('unknown', name));
    const known: keyof P & string = name;
    return answer<P, keyof P & string>(protocol[known], handlers[known], envelope.data, sender);
  }, signal);
}

/** For the background alone. */
export function listenInBackground(handlers: Handlers<typeof toBackground>, signal: AbortSignal): void {
  listen('background', toBackground, handlers, signal);
}

/** For the popup and the side panel. */
export function listenOnScreen(handlers: Handlers<typeof toScreens>, signal: AbortSignal): void {
  listen('screens', toScreens, handlers, signal);
}
