import { afterEach, expect, test, vi } from 'vitest';
import { onMessage } from './content-port';

type Raw = (message: unknown, sender: { id?: string }, answer: (reply: unknown) => void) => boolean;

afterEach(() => void vi.unstubAllGlobals());

function listening(listener: (message: unknown) => unknown): Raw {
  const listeners: Raw[] = [];
  const emitter = { addListener: (raw: Raw) => void listeners.push(raw), removeListener: () => undefined };
  vi.stubGlobal('browser', { runtime: { id: 'own', onMessage: emitter } });
  onMessage(listener, new AbortController().signal);
  return (...heard) => listeners.some((raw) => raw(...heard));
}

test('an answer that fails is told as a failure: nobody waits for ever', async () => {
  const hear = listening(() => Promise.reject(new Error('gone')));
  const answer = await new Promise((resolve) => hear('question', { id: 'own' }, resolve));
  expect(answer).toEqual({ ok: false, error: { name: 'failed', detail: 'Error: gone' } });
});

test('nobody else is heard', () => {
  const listener = vi.fn();
  listening(listener)('question', { id: 'other' }, () => undefined);
  expect(listener).not.toHaveBeenCalled();
});
