import type { Claim } from '../../model/claim';
import { savedId, type SavedPage, type Surroundings } from '../../model/saved';
import type { SavedStore } from '../../platform/saved-store';

export interface ToSave {
  claim: Claim;
  page: SavedPage;
  surroundings?: Surroundings | undefined;
}

/** Keeps a claim, and returns its id once it is written. One that is kept already keeps its note and its time. */
export async function saveClaim(store: SavedStore, { claim, page, surroundings }: ToSave, now: Date): Promise<string> {
  const id = savedId(page.url, claim.id);
  await store.merge([{ id, savedAt: now.toISOString(), page, claim, ...(surroundings && { surroundings }), note: '' }]);
  return id;
}
