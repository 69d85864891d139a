/** What an element is to a reader of text, told by its name and attributes alone: no style is asked for. */
import { matchesOf } from './own-members';
import { wrapsPage } from './wraps-page';

/** `skip`: neither read nor entered. `break`: a line break. `inline`: part of the text around it. */
export type ElementKind = 'skip' | 'break' | 'inline' | 'block' | 'unit';

/** Names without a line here are blocks. */
const NAMES: Record<Exclude<ElementKind, 'block'>, string> = {
  // Not text, not prose, withdrawn by the page (del, s), or the reader's own input.
  skip:
    'script style noscript template textarea input select option button code pre samp svg math canvas iframe frame object ' +
    'embed video audio img picture map meter progress rt rp del s strike head title link meta base datalist output source track',
  break: 'br hr',
  inline:
    'a abbr acronym b bdi bdo big cite data dfn em font i ins kbd label mark nobr q ruby rb small span strong sub sup ' +
    'time tt u var wbr slot',
  // Parts of a page that stand for themselves: what a sentence inherits never crosses their edge.
  unit: 'article aside nav footer',
};

/** Made when the first page is read: most pages never are. */
let kinds: Map<string, ElementKind> | null = null;

function kindsByName(): Map<string, ElementKind> {
  const made = new Map<string, ElementKind>();
  for (const kind of ['skip', 'break', 'inline', 'unit'] as const)
    for (const name of NAMES[kind].split(' ')) made.set(name, kind);
  return made;
}

/** The reader's own input, and what a script or a screen reader alone is told of. */
const UNREAD = '[hidden], [contenteditable]:not([contenteditable="false" i]), [role="textbox"]';
/** Posts, comments and entries that are marked as such. */
const UNITS =
  '[role="article"], [role="comment"], [role="feed"] > *, [itemprop="comment"], [itemprop="liveBlogUpdate"], ' +
  '[itemtype$="/BlogPosting"], [itemtype$="/Comment"], [itemtype$="/SocialMediaPosting"], [itemtype$="/UserComments"], ' +
  '[itemtype$="/NewsArticle"], [itemtype$="/DiscussionForumPosting"]';
/** Most attributes tell neither: one question to the browser. */
const TOLD = `${UNREAD}, ${UNITS}`;
/** Leads to a footnote: such a mark is glued to the word before it and is no part of the sentence. */
const NOTE_LINK = 'a[href^="#"]';

/** `name`: where it has been asked for already. */
export function kindOf(element: Element, name = element.localName): ElementKind {
  // What is no text is a control of a form that hides its name.
  if (name === 'form' || typeof name !== 'string')
    return matchesOf(element, UNREAD) || !wrapsPage(element) ? 'skip' : 'block';
  kinds ??= kindsByName();
  const kind = kinds.get(name) ?? 'block';
  if (kind === 'skip' || kind === 'break') return kind;
  // Asked only where there are any: most elements of a long text have none.
  if (element.hasAttributes() && element.matches(TOLD)) {
    if (element.matches(UNREAD)) return 'skip';
    if (kind === 'block') return 'unit';
  }
  if (name === 'sup' && element.querySelector(NOTE_LINK) !== null) return 'skip';
  return kind;
}
