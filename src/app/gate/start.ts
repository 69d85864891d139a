/**
 * The gate of one page, from start to end: it waits until the page is on screen; it looks at the page's raw text; where
 * it finds nothing, it looks at what is added later; where it finds something, it asks the background for the reader,
 * which takes the page over and ends the gate. On a page about something else nothing of the browser's extension API
 * is touched before the page changes, and no AbortController is made: the first use of either takes part of a
 * millisecond (docs/page.md).
 */
import { watchChanges, type Changes } from '../../page/change-watch';
import { lateParts } from '../../page/late-parts';
import { rootsWithin } from '../../page/open-parts';
import { afterFrame, whenSeen } from '../../page/when-seen';
import { isAlive, send } from '../../platform/content-port';
import { offerPage } from '../page-handover';
import { hasPassed, lookThrough, mayPass, NOTHING_FOUND } from './gate-look';

/** The reader's settings come as its answer. */
const LOAD_READER = { to: 'background', name: 'loadReader', request: null };

/** Requests a page: a background that was just waking answers the second; one that is broken is not asked for ever. */
const ASKED_AT_MOST = 3;

const isAnswer = (answer: unknown): answer is { value: unknown } =>
  typeof answer === 'object' && answer !== null && 'value' in answer;

export async function startGate(view: Window): Promise<void> {
  const { document } = view;
  const ended = { aborted: false };
  let look = NOTHING_FOUND;
  let stored: Promise<unknown> | null = null;
  let drawn = Promise.resolve();
  let asked = 0;

  const onSettled = async (changes: Changes) => {
    if (!isAlive()) return end();
    if (stored !== null) return;
    const roots = [...changes.added].flatMap(rootsWithin);
    if (mayPass(look, changes, roots)) return lookAtAll();
    roots.forEach(watch.observe);
  };
  const watch = watchChanges({ onText: () => undefined, ready: () => whenSeen(document), onSettled });
  const noteParts = lateParts(view, watch.touchAll);
  const end = () => {
    ended.aborted = true;
    watch.stop();
  };
  const lookAtAll = async () => {
    look = await lookThrough(document, ended);
    if (ended.aborted) return;
    noteParts(look);
    for (const root of [...look.parts.roots, ...look.frames]) watch.observe(root);
    if (!hasPassed(look) || asked >= ASKED_AT_MOST) return;
    stored = askForReader();
    drawn = afterFrame(view);
  };
  const askForReader = async () => {
    asked += 1;
    const answer = await send(LOAD_READER);
    if (isAnswer(answer)) return answer.value;
    // Nobody answered, so no reader comes: the page is looked at and asked for again.
    stored = null;
    watch.touchAll();
    return undefined;
  };
  offerPage(() => {
    if (stored === null) end();
    else ended.aborted = true;
    return stored && { look, stored, drawn, watch, noteParts };
  });
  await whenSeen(document);
  if (ended.aborted) return;
  watch.observe(document);
  await lookAtAll();
}
