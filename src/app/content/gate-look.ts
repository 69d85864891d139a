/** Looks through a page's raw text for what the gate asks, in slices. */
import { gate } from '../../page/gate';
import { inSlices } from '../../page/slices';

export interface GateLook {
  anchor: boolean;
  subject: boolean;
}

/** Characters a step: about 1 ms of a cold RegExp. */
const STEP = 100_000;
/** Steps overlap by more than the longest term, so that none is cut in two. */
const OVERLAP = 60;

async function holds(text: string, pattern: RegExp, signal: AbortSignal): Promise<boolean> {
  let at = 0;
  let found = false;
  const look = () => {
    found = pattern.test(text.length <= STEP ? text : text.slice(at, at + STEP + OVERLAP));
    at += STEP;
    return found || at >= text.length;
  };
  await inSlices(look, signal);
  return found;
}

/** Subjects are looked for only where there is an anchor. */
export async function passesGate(root: Element | null, signal: AbortSignal): Promise<GateLook> {
  const text = root?.textContent ?? '';
  const anchor = await holds(text, gate.anchor, signal);
  return { anchor, subject: anchor && (await holds(text, gate.subject, signal)) };
}
