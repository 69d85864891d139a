/**
 * The reader of one page, from start to end: it takes the page over from the gate; the reader's settings say whether
 * the page is read; it is read in slices; the background's claims are marked; pointer, keys and messages are followed;
 * all of it ends with one signal.
 */
import { isAlive } from '../../platform/content-port';
import { claimPage, takePage } from '../page-handover';
import { answerScreens } from './answer-screens';
import type { Life } from './life';
import { PageSession } from './page-session';

/** `rootSheet`: the look of the marks, where shadow roots need it (see page/root-sheet); else null. */
export function startReader(rootSheet: string | null): void {
  const life = new AbortController();
  if (!claimPage(life.signal)) return;
  const end: Life = { stop: () => life.abort(), isAlive, signal: life.signal };
  const session = new PageSession(window, end, takePage(), rootSheet);
  answerScreens(session, life.signal);
  void session.start();
}
