import * as z from 'zod/mini';

/**
 * Why a message has no value for an answer.
 * `unreachable`: nobody listens there, or the extension was updated meanwhile; `unknown`: no message has this name, or
 * nobody handles it; `malformed`: request or reply did not parse; `refused`: the sender may not ask this; `failed`: the
 * handler threw.
 */
export const MessageError = z.object({
  name: z.enum(['unreachable', 'unknown', 'malformed', 'refused', 'failed']),
  /** For developers, not for readers. */
  detail: z.string(),
});
export type MessageError = z.infer<typeof MessageError>;

/** The answer to a message. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: MessageError };

export function failure(name: MessageError['name'], detail: string): { ok: false; error: MessageError } {
  return { ok: false, error: { name, detail } };
}
