/** Some site kits and old forums put a whole page within a form; any other form is the reader's input. */
import { findAllIn } from './own-members';

const PAGE_IN_FORM = 'article, main, h1, [role="main"]';
/** So many of these with a text of so many characters are posts: a form that asks for something says less. */
const POSTS = 'blockquote, p, div, td, dd';
const FEWEST_POSTS = 3;
const LONG_TEXT = 150;

const hasLongText = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => node.nodeType === 3 && (node as Text).data.trim().length >= LONG_TEXT);

export function wrapsPage(form: Element): boolean {
  if (findAllIn(form, PAGE_IN_FORM).length > 0) return true;
  let posts = 0;
  for (const element of findAllIn(form, POSTS)) if (hasLongText(element) && ++posts === FEWEST_POSTS) return true;
  return false;
}
