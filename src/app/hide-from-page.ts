/** Hiding a claim on its page, and showing it again: asked by the card's script, written by the background. */
import type { Claim } from '../model/claim';
import { askBackground } from './ask-background';

/** Whether it is written; where it is not, all is as before when the page is read again. */
async function ask(document: Document, claim: Claim | undefined, hidden: boolean): Promise<boolean> {
  if (claim === undefined) return false;
  const { text } = claim;
  return (await askBackground('hideClaim', { url: document.URL, text, hidden })) === null;
}

export const hideHere = (document: Document, claim: Claim | undefined) => ask(document, claim, true);

export const showAgain = (document: Document, claim: Claim | undefined) => ask(document, claim, false);
