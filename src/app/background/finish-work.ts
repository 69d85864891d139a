import { deleteAllData } from '../../platform/all-data';
import { endWork, unfinishedWork } from '../../platform/unfinished-work';
import { restoreAll, type RestoreWorld } from '../options/everything';

interface World extends Pick<RestoreWorld, 'saved' | 'witness'> {
  packs(): Promise<RestoreWorld['packs'] & { forget(): void }>;
}

/**
 * Does what was begun, by a screen just now or before the browser went. Ends with what is amiss with packs that were
 * taken in; with null where nothing was to be done. What fails is given up, and told to who asked.
 */
export async function finishWork({ saved, witness, packs }: World): Promise<string[] | null> {
  try {
    const unfinished = await unfinishedWork();
    if (unfinished === null) return null;
    if (unfinished.work === 'import')
      return await restoreAll({ saved, witness, packs: await packs() }, unfinished.file);
    await deleteAllData();
    (await packs()).forget();
    return [];
  } finally {
    await endWork();
  }
}
