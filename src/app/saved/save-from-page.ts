/** Saving from the page itself: asked by the card's script, done by the background. */
import type { Claim } from '../../model/claim';
import type { Surroundings } from '../../model/saved';
import type { PlacedClaim } from '../../page/placed-claim';
import { send } from '../../platform/content-port';
import type { Saving } from '../../ui/saved/save-here';

/** UTF-16 units on either side: enough to tell two occurrences apart. */
const SURROUNDINGS = 32;

/** Never half a character: a pair of surrogates is not split. */
function surroundingsOf({ start, end }: Claim, text: string): Surroundings {
  const before = text.slice(Math.max(0, start - SURROUNDINGS), start).replace(/^[\uDC00-\uDFFF]/u, '');
  const after = text.slice(end, end + SURROUNDINGS).replace(/[\uD800-\uDBFF]$/u, '');
  return { before, after };
}

/** Undefined where the extension is gone or could not do it. */
async function ask(name: 'saveClaim' | 'isSaved', request: unknown): Promise<unknown> {
  const answer = await send({ to: 'background', name, request });
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true && 'value' in answer
    ? answer.value
    : undefined;
}

/** The saving of a claim that stands on a page; its block is where its words are. */
export function savingFrom(document: Document, { claim, block }: Pick<PlacedClaim, 'claim' | 'block'>): Saving {
  const page = () => ({ url: document.URL, title: document.title });
  return {
    isSaved: async () => (await ask('isSaved', { url: document.URL, claim: claim.id })) === true,
    save: async () => {
      const surroundings = surroundingsOf(claim, block.text);
      return typeof (await ask('saveClaim', { claim, page: page(), surroundings })) === 'string';
    },
  };
}
