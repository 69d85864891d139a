/** What an element is to a reader of text, told by its name and attributes alone: no style is asked for. */

/** `skip`: neither read nor entered. `break`: a line break. `inline`: part of the text around it. */
export type ElementKind = 'skip' | 'break' | 'inline' | 'block' | 'unit';

const names = (list: string) => new Set(list.split(' '));

/** Not text, not prose, withdrawn by the page (del, s), or the reader's own input. */
const SKIPPED = names(
  'script style noscript template textarea input select option button code pre samp svg math canvas iframe frame object ' +
    'embed video audio img picture map meter progress rt rp del s strike head title link meta base ' +
    'datalist output area param source track',
);

const INLINE = names(
  'a abbr acronym b bdi bdo big cite data dfn em font i ins kbd label mark nobr q ruby rb small span strong sub sup ' +
    'time tt u var wbr slot',
);

/** Parts of a page that stand for themselves: what a sentence inherits never crosses their edge. */
const UNITS = names('article aside nav footer');
const UNIT_ROLES = names('article comment');
const UNIT_TYPE = /\/(BlogPosting|Comment|SocialMediaPosting|NewsArticle|DiscussionForumPosting|UserComments)$/;

/** A form that holds one of these wraps the page, as some site kits do; any other form is input. */
const PAGE_IN_FORM = 'article, main, h1, [role="main"]';

/** Marks that lead to a footnote: they are glued to the word before and are no part of the sentence. */
const NOTE_LINK = 'a[href^="#"]';

function isUnit(element: Element, name: string): boolean {
  if (UNITS.has(name)) return true;
  const role = element.getAttribute('role');
  if (role !== null && UNIT_ROLES.has(role)) return true;
  if (role === null && element.parentElement?.getAttribute('role') === 'feed') return true;
  const type = element.getAttribute('itemtype');
  return type !== null && UNIT_TYPE.test(type);
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return element.getAttribute('role') === 'textbox';
}

/** Attributes are asked for only where there are any: most elements of a long text have none. */
function kindByAttributes(element: Element, name: string): ElementKind | null {
  if (!element.hasAttributes()) return UNITS.has(name) ? 'unit' : null;
  if (element.hasAttribute('hidden') || isEditable(element)) return 'skip';
  return isUnit(element, name) ? 'unit' : null;
}

export function kindOf(element: Element): ElementKind {
  const name = element.localName;
  if (name === 'p') return element.hasAttributes() ? (kindByAttributes(element, name) ?? 'block') : 'block';
  if (SKIPPED.has(name)) return 'skip';
  if (name === 'br' || name === 'hr') return 'break';
  const special = kindByAttributes(element, name);
  if (special !== null) return special;
  if (name === 'form' && element.querySelector(PAGE_IN_FORM) === null) return 'skip';
  if (name === 'sup') return element.querySelector(NOTE_LINK) === null ? 'inline' : 'skip';
  return INLINE.has(name) ? 'inline' : 'block';
}
