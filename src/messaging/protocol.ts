/** What the map of messages consists of, and the envelope in which a message travels. */
import * as z from 'zod/mini';

/** Direction, name → request and reply. */
export type Protocol = Record<string, { request: z.core.$ZodType; reply: z.core.$ZodType }>;

export type RequestOf<P extends Protocol, N extends keyof P> = z.input<P[N]['request']>;
export type ReplyOf<P extends Protocol, N extends keyof P> = z.output<P[N]['reply']>;

export const Address = z.enum(['background', 'page', 'screens']);
export type Address = z.infer<typeof Address>;

/** Every message reaches all of the extension's pages: `to` says whom it is for. */
export const Envelope = z.object({ to: Address, name: z.string(), request: z.unknown() });
export type Envelope = z.infer<typeof Envelope>;
