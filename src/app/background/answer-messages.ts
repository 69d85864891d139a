import { listenInBackground, Refused } from '../../messaging/listen';
import { savedId } from '../../model/saved';
import { showCount } from '../../platform/badge';
import type { Sender } from '../../platform/runtime';
import { openSavedStore } from '../../platform/saved-store';
import { injectCard } from '../../platform/scripting';
import { readSettings } from '../../platform/settings-store';
import { saveClaim } from '../saved/save-claim';
import type { EngineSource } from './engine-source';
import { sliceForCard } from './slice-for-card';

function tabOf(sender: Sender): number {
  if (sender.tab === null) throw new Refused('only a page may ask this');
  return sender.tab;
}

/** Answers pages and screens. Nothing of a page is kept: the worker may be stopped after each answer. */
export function answerMessages(source: EngineSource, signal: AbortSignal): void {
  const saved = openSavedStore();
  signal.addEventListener('abort', () => saved.close(), { once: true });
  listenInBackground(
    {
      settings: () => readSettings(),
      readUnits: async ({ context, units }) => source.readUnits(context, units, await readSettings()),
      claimCount: async ({ count }, sender) => {
        await showCount(tabOf(sender), count);
        return null;
      },
      loadCard: async (_request, sender) => {
        await injectCard(tabOf(sender), sender.frame);
        return null;
      },
      record: async ({ statements }) => {
        const record = await source.record();
        return statements ? sliceForCard(record, statements) : record;
      },
      saveClaim: (request) => saveClaim(saved, request, new Date()),
      isSaved: ({ url, claim }) => saved.has(savedId(url, claim)),
    },
    signal,
  );
}
