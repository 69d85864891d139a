/** Saving from the page itself: asked by the card's script, done by the background. */
import type { PlacedClaim } from '../../page/placed-claim';
import { quoteClaim } from '../../page/quote-claim';
import { askBackground } from '../ask-background';
import type { Saving } from '../../ui/saved/save-here';

/** The saving of a claim that stands on a page. */
export function savingFrom(document: Document, placed: PlacedClaim): Saving {
  const { claim } = placed;
  const page = () => ({ url: document.URL, title: document.title });
  return {
    isSaved: async () => (await askBackground('isSaved', { url: document.URL, claim: claim.id })) === true,
    save: async () => {
      const quote = quoteClaim(placed, document);
      return typeof (await askBackground('saveClaim', { claim, page: page(), ...(quote && { quote }) })) === 'string';
    },
  };
}
