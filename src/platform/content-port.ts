/**
 * The browser's API as the content script uses it. It runs on every page a person opens, so it does without the
 * polyfill (10 kB): the few calls below are alike in all browsers. See docs/decisions/0003-small-content-script.md.
 */
type Answer = (reply: unknown) => void;
/** True keeps the way open for a later answer. */
type RawListener = (message: unknown, sender: { id?: string }, answer: Answer) => boolean;
type RawChange = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

interface Emitter<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

interface Api {
  /** Undefined once the extension was updated, disabled or removed. */
  runtime?: { id?: string; sendMessage(message: unknown): Promise<unknown>; onMessage: Emitter<RawListener> };
  storage: { onChanged: Emitter<RawChange> };
}

const globals = globalThis as { browser?: Api; chrome?: Api };

/** Chrome's own `browser`, where it exists, is the page's affair: it counts only with a runtime. */
function api(): Api {
  const found = globals.browser?.runtime ? globals.browser : globals.chrome;
  if (found === undefined) throw new Error('no extension API in this world');
  return found;
}

/** False once the extension that started this script is gone. */
export function isAlive(): boolean {
  return api().runtime?.id !== undefined;
}

/** Undefined where nobody answers or the extension is gone; both are usual. */
export async function send(message: unknown): Promise<unknown> {
  try {
    return await api().runtime?.sendMessage(message);
  } catch {
    return undefined;
  }
}

/** As the background answers. The asker reports it: a page's console is not ours to write to. */
const failed = (error: unknown) => ({ ok: false, error: { name: 'failed', detail: String(error) } });

/** Messages from the extension's own parts. `undefined` as an answer means: not for this listener. */
export function onMessage(listener: (message: unknown) => unknown, signal: AbortSignal): void {
  const { runtime } = api();
  if (runtime === undefined) return;
  const raw: RawListener = (message, sender, answer) => {
    const reply = sender.id === runtime.id ? listener(message) : undefined;
    if (reply instanceof Promise) void reply.catch(failed).then(answer);
    else if (reply !== undefined) answer(reply);
    return reply instanceof Promise;
  };
  runtime.onMessage.addListener(raw);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(raw), { once: true });
}

/** Calls with the new value whenever it is stored. */
export function onStored(key: string, listener: (value: unknown) => void, signal: AbortSignal): void {
  const { onChanged } = api().storage;
  const raw: RawChange = (changes, area) => {
    const change = changes[key];
    if (area === 'local' && change !== undefined) listener(change.newValue);
  };
  onChanged.addListener(raw);
  signal.addEventListener('abort', () => onChanged.removeListener(raw), { once: true });
}
