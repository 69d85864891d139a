/** Saving from the page itself: asked by the card's script, done by the background. */
import type { PlacedClaim } from '../../page/placed-claim';
import { quoteClaim } from '../../page/quote-claim';
import { send } from '../../platform/content-port';
import type { Saving } from '../../ui/saved/save-here';

/** Undefined where the extension is gone or could not do it. */
async function ask(name: 'saveClaim' | 'isSaved', request: unknown): Promise<unknown> {
  const answer = await send({ to: 'background', name, request });
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true && 'value' in answer
    ? answer.value
    : undefined;
}

/** The saving of a claim that stands on a page. */
export function savingFrom(document: Document, placed: PlacedClaim): Saving {
  const { claim } = placed;
  const page = () => ({ url: document.URL, title: document.title });
  return {
    isSaved: async () => (await ask('isSaved', { url: document.URL, claim: claim.id })) === true,
    save: async () => {
      const quote = quoteClaim(placed, document);
      return typeof (await ask('saveClaim', { claim, page: page(), ...(quote && { quote }) })) === 'string';
    },
  };
}
