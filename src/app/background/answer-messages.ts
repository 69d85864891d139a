import { listenInBackground, Refused } from '../../messaging/listen';
import { savedId } from '../../model/saved';
import { showCount } from '../../platform/badge';
import type { Sender } from '../../platform/runtime';
import { openSavedStore } from '../../platform/saved-store';
import { injectCard } from '../../platform/scripting';
import { readSettings } from '../../platform/settings-store';
import { saveClaim } from '../saved/save-claim';
import type { EngineSource } from './engine-source';
import type { PackShelf } from './pack-shelf';
import { sliceForCard } from './slice-for-card';

function tabOf(sender: Sender): number {
  if (sender.tab === null) throw new Refused('only a page may ask this');
  return sender.tab;
}

/** What readers add is theirs to change, on our own screens. */
function onlyOwnPage(sender: Sender): void {
  if (sender.tab !== null) throw new Refused('only a screen of the extension may ask this');
}

/** Answers pages and screens. Nothing of a page is kept: the worker may be stopped after each answer. */
export function answerMessages(source: EngineSource, packs: PackShelf, signal: AbortSignal): void {
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
      packs: (_request, sender) => (onlyOwnPage(sender), packs.list()),
      pack: ({ id }, sender) => (onlyOwnPage(sender), packs.get(id)),
      addPack: (pack, sender) => (onlyOwnPage(sender), packs.add(pack)),
      switchPack: async ({ id, on }, sender) => {
        onlyOwnPage(sender);
        await packs.switch(id, on);
        return null;
      },
      removePack: ({ id }, sender) => (onlyOwnPage(sender), packs.remove(id)),
      isSaved: ({ url, claim }) => saved.has(savedId(url, claim)),
    },
    signal,
  );
}
