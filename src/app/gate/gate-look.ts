/** Looks through a page's raw text for what the gate asks, in slices. */
import type { Changes } from '../../page/change-watch';
import { gate } from '../../page/gate';
import { framesAmong } from '../../page/late-parts';
import { openPartsIn, type OpenParts } from '../../page/open-parts';
import { rawText } from '../../page/raw-text';
import { readableFrames } from '../../page/readable-frames';
import { inSlices, pause } from '../../page/slices';

/** What was found, looked for in this order: each only where the one before it is there. */
export interface GateLook {
  anchor: boolean;
  party: boolean;
  subject: boolean;
  /** Characters of the raw text. */
  length: number;
  parts: OpenParts;
  /** Documents of frames that are read as parts of the page. */
  frames: Document[];
}

type Ended = Pick<AbortSignal, 'aborted'>;

const NO_PARTS: OpenParts = { roots: [], frames: [], undefined: new Map() };
export const NOTHING_FOUND: GateLook = {
  anchor: false,
  party: false,
  subject: false,
  length: 0,
  parts: NO_PARTS,
  frames: [],
};

/** Characters a step: about 1 ms of a cold RegExp. */
const STEP = 100_000;
/** Where it took longer, in ms, to find a page's parts, its text is a task's work, too. */
const PARTS_MS = 1;
/** Steps overlap by more than the longest term, so that none is cut in two. */
const OVERLAP = 60;

async function holdsInSlices(text: string, pattern: RegExp, ended: Ended): Promise<boolean> {
  let at = 0;
  let found = false;
  const look = () => {
    found = pattern.test(text.slice(at, at + STEP + OVERLAP));
    at += STEP;
    return found || at >= text.length;
  };
  await inSlices(look, ended);
  return found;
}

export async function lookThrough(document: Document, ended: Ended): Promise<GateLook> {
  const start = performance.now();
  const parts = openPartsIn([document]);
  if (performance.now() - start > PARTS_MS) await pause();
  const frames = readableFrames(parts.frames);
  if (frames.length > 0) parts.roots.push(...openPartsIn(frames).roots);
  let text = rawText(document);
  for (const frame of frames) text += `\n${rawText(frame)}`;
  for (const root of parts.roots) text += `\n${root.textContent}`;
  // To gather so much text was a task's work.
  if (text.length > STEP) await pause();
  const holds = (pattern: RegExp) => (text.length <= STEP ? pattern.test(text) : holdsInSlices(text, pattern, ended));
  const anchor = await holds(gate.anchor);
  const party = anchor && (await holds(gate.party));
  const subject = party && (await holds(gate.subject));
  return { anchor, party, subject, length: text.length, parts, frames };
}

/** What a page still lacks, or null where it passes. */
function missingFrom(look: GateLook): RegExp | null {
  if (!look.anchor) return gate.anchor;
  if (!look.party) return gate.party;
  return look.subject ? null : gate.subject;
}

export const hasPassed = (look: GateLook): boolean => look.subject;

/** Whether something new on a page could make it pass. `roots`: open shadow roots in what was added. */
export function mayPass(look: GateLook, { added, touched, everything }: Changes, roots: ShadowRoot[]): boolean {
  if (everything) return true;
  const missing = missingFrom(look);
  const holds = (node: Node) => missing?.test(node.textContent ?? '') === true;
  const isNews = (node: Node) => node.isConnected && holds(node);
  if (framesAmong(added).length > 0) return true;
  return (
    [...added, ...roots].some(isNews) || [...touched].some((node) => node.nodeType === Node.TEXT_NODE && isNews(node))
  );
}
