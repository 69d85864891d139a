/**
 * The reader of one page: it takes the page over from the gate; the reader's settings say whether the page is read; it
 * is read in slices; the background's claims are marked. All else (what changes, what screens ask, pointer, keys and
 * card) waits until the first marks are painted, and comes with the follower.
 */
import { whenIdle } from '../../page/when-idle';
import { isAlive } from '../../platform/content-port';
import { claimPage, offerReading, takePage, type PassedPage } from '../page-handover';
import { askForFollower } from './background';
import type { Life } from './life';
import { PageReading } from './page-reading';
import { Reading } from './reading';

async function readFirst(page: PageReading, { look, stored, drawn, watch }: PassedPage, life: Life): Promise<void> {
  page.look = look;
  life.signal.addEventListener('abort', watch.stop, { once: true });
  watch.hold((node) => page.reading?.claims.textChanged(node));
  await page.begin(() => stored, drawn);
}

/** Requests: as with the reader, a background that was just waking answers the second. */
const ASKED_AT_MOST = 3;

async function bringFollower(life: Life): Promise<void> {
  for (let asked = 0; asked < ASKED_AT_MOST && !life.signal.aborted; asked++) {
    if (await askForFollower()) return;
    if (!life.isAlive()) life.stop();
  }
}

/** `rootSheet`: the look of the marks, where shadow roots need it (see page/root-sheet); else null. */
export function startReader(rootSheet: string | null): void {
  const ending = new AbortController();
  if (!claimPage(ending.signal)) return;
  const life: Life = { stop: () => ending.abort(), isAlive, signal: ending.signal };
  const passed = takePage();
  const makeReading = (): Reading => new Reading({ document, life, frames: () => page.look.frames, rootSheet });
  const page = new PageReading(document, life, makeReading);
  const begun = passed === null ? Promise.resolve() : readFirst(page, passed, life);
  offerReading({ life, page, passed, begun, makeReading });
  // Who brings the reader to a page that has not passed brings the follower, too.
  if (passed !== null) void begun.finally(() => whenIdle(() => void bringFollower(life), life.signal));
}
