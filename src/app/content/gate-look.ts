/** Looks through a page's raw text for what the gate asks, in slices. */
import { gate } from '../../page/gate';
import { openRootsIn } from '../../page/open-roots';
import { inSlices } from '../../page/slices';

/** What was found, looked for in this order: each only where the one before it is there. */
export interface GateLook {
  anchor: boolean;
  party: boolean;
  subject: boolean;
  /** Characters of the raw text. */
  length: number;
  /** Open shadow roots: what changes in them is seen only there. */
  roots: ShadowRoot[];
}

export const NOTHING_FOUND: GateLook = { anchor: false, party: false, subject: false, length: 0, roots: [] };

/** Characters a step: about 1 ms of a cold RegExp. */
const STEP = 100_000;
/** Steps overlap by more than the longest term, so that none is cut in two. */
const OVERLAP = 60;

async function holds(text: string, pattern: RegExp, signal: AbortSignal): Promise<boolean> {
  if (text.length <= STEP) return pattern.test(text);
  let at = 0;
  let found = false;
  const look = () => {
    found = pattern.test(text.slice(at, at + STEP + OVERLAP));
    at += STEP;
    return found || at >= text.length;
  };
  await inSlices(look, signal);
  return found;
}

/** `frames`: documents of frames that are read as parts of the page. */
export async function passesGate(document: Document, frames: Document[], signal: AbortSignal): Promise<GateLook> {
  const bodies = [document, ...frames].flatMap(({ body }) => body ?? []);
  const roots = bodies.flatMap((body) => openRootsIn(body));
  const text = [...bodies, ...roots].map((root) => root.textContent).join('\n');
  const anchor = await holds(text, gate.anchor, signal);
  const party = anchor && (await holds(text, gate.party, signal));
  return { anchor, party, subject: party && (await holds(text, gate.subject, signal)), length: text.length, roots };
}

/** What a page still lacks, or null where it passes. */
export function missingFrom(look: GateLook): RegExp | null {
  if (!look.anchor) return gate.anchor;
  if (!look.party) return gate.party;
  return look.subject ? null : gate.subject;
}
