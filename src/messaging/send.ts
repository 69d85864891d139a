/** Sends a message and parses its answer. Nothing here rejects: what goes wrong is a `MessageError`. */
import * as z from 'zod/mini';
import { sendMessage, sendTabMessage, TOP_FRAME } from '../platform/runtime';
import { injectBoth } from '../platform/scripting';
import { failure, MessageError, type Reply } from './message-error';
import { toBackground, toPage } from './messages';
import type { Envelope, Protocol, ReplyOf, RequestOf } from './protocol';

const Answer = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: MessageError }),
]);

type Carrier = (envelope: Envelope) => Promise<unknown>;

async function ask<P extends Protocol, N extends keyof P & string>(
  definition: P[N],
  envelope: Envelope & { name: N },
  carry: Carrier,
): Promise<Reply<ReplyOf<P, N>>> {
  let raw: unknown;
  try {
    raw = await carry(envelope);
  } catch (error) {
    // The browser rejects where no listener is, and in a content script that has outlived its extension.
    return failure('unreachable', String(error));
  }
  if (raw === undefined || raw === null) return failure('unreachable', `nobody answered ${envelope.name}`);
  const answer = z.safeParse(Answer, raw);
  if (!answer.success) return failure('malformed', `answer to ${envelope.name}: ${z.prettifyError(answer.error)}`);
  if (!answer.data.ok) return answer.data;
  const value = z.safeParse(definition.reply, answer.data.value);
  if (!value.success) return failure('malformed', `answer to ${envelope.name}: ${z.prettifyError(value.error)}`);
  return { ok: true, value: value.data as ReplyOf<P, N> };
}

export function sendToBackground<N extends keyof typeof toBackground>(
  name: N,
  request: RequestOf<typeof toBackground, N>,
): Promise<Reply<ReplyOf<typeof toBackground, N>>> {
  return ask<typeof toBackground, N>(toBackground[name], { to: 'background', name, request }, sendMessage);
}

/** Where a page is closed to the extension until it is asked for, the browser neither runs a script nor refuses; in ms. */
const CLOSED = 1_000;

/** Rejects where the work does not end in time. */
function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const refused = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no script runs in the page')), CLOSED);
  });
  return Promise.race([work, refused]).finally(() => clearTimeout(timer));
}

/** A page about something else bears the gate alone, which hears nothing: the reader comes when it is asked for. */
async function carryToPage(tab: number, envelope: Envelope): Promise<unknown> {
  try {
    return await sendTabMessage(tab, envelope);
  } catch {
    await inTime(injectBoth(tab, TOP_FRAME));
    return sendTabMessage(tab, envelope);
  }
}

/** `tab` is the browser's id of a tab; its top frame is asked. */
export function sendToPage<N extends keyof typeof toPage>(
  tab: number,
  name: N,
  request: RequestOf<typeof toPage, N>,
): Promise<Reply<ReplyOf<typeof toPage, N>>> {
  return ask<typeof toPage, N>(toPage[name], { to: 'page', name, request }, (envelope) => carryToPage(tab, envelope));
}
