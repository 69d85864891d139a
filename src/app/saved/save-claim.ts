import type { Claim } from '../../model/claim';
import type { ClaimQuote } from '../../model/claim-quote';
import { savedId, type SavedPage } from '../../model/saved';
import type { SavedStore } from '../../platform/saved-store';

export interface ToSave {
  claim: Claim;
  page: SavedPage;
  /** Where its page is at hand. */
  quote?: ClaimQuote | undefined;
}

/** Keeps a claim, and returns its id once it is written. One that is kept already keeps its note and its time. */
export async function saveClaim(store: SavedStore, { claim, page, quote }: ToSave, now: Date): Promise<string> {
  const id = savedId(page.url, claim.id);
  await store.merge([{ id, savedAt: now.toISOString(), page, claim, ...(quote && { quote }), note: '' }]);
  return id;
}
