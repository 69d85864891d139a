/** Where a sentence names something beside what it tells: to compare with it, or to date by it. */
import { beginsClause } from '../clause';
import type { Aside } from '../grammar';
import type { Token } from '../token';
import { isIn, words } from './words';

/** “Than the first round”, “than on 16 May”; “than 1,000” compares numbers. */
const COMPARED = words('the those that either both in on at during after any all its their his when');
const LIKE = words('as like');
const AT = words('in at on during after when');
const PRONOUN = words('it they he she');
const AUXILIARY = words('did had was were');
const TOLD = words(
  'met meet meets agreed agree was were is are had have has lasted will would began took came ended said',
);
const AFTER_WHICH_THE = words('than in at on during after of by for to both since following where');
const ARTICLES = words('a an their');
const FIRST = words('first initial opening');
const ORDINALS = words('first second third fourth fifth 1st 2nd 3rd latest');
/** How far before “since” the ordinal of what has happened since may stand, in tokens. */
const ORDINAL_REACH = 4;
const ON = words('on in');
const SAID = words('said says told tells wrote writes announced reported stated added confirmed');
const DATING = words('after since following where');

/** Something else is compared, or counted from: what stands there is never what the sentence is about. */
function isFirm(tokens: readonly Token[], i: number): boolean {
  const [word, next, third] = [tokens[i]?.norm, tokens[i + 1], tokens[i + 2]];
  if (word === 'than') return isIn(COMPARED, next);
  if (word === 'unlike') return true;
  if (word === 'compared') return next?.norm === 'with' || next?.norm === 'to';
  // “After a first round”: the one told of came later.
  if (word === 'after') return isIn(ARTICLES, next) && isIn(FIRST, third);
  // “The third time since May”, “asked for since May”.
  if (word === 'since')
    return (
      tokens[i - 1]?.norm === 'for' ||
      tokens.slice(Math.max(0, i - ORDINAL_REACH), i).some((token) => isIn(ORDINALS, token))
    );
  if (!isIn(LIKE, tokens[i])) return false;
  return isIn(AT, next) || (isIn(PRONOUN, next) && isIn(AUXILIARY, third));
}

/** “Said on 23 July”: the day of the saying. */
const isSaying = (tokens: readonly Token[], i: number): boolean =>
  isIn(ON, tokens[i]) && [1, 2, 3, 4].some((back) => isIn(SAID, tokens[i - back]));

/** It ends with its clause, before the verb that follows it, or where another noun is named without a preposition. */
function endOf(tokens: readonly Token[], from: number): number {
  const ends = (i: number): boolean =>
    (beginsClause(tokens, i) && !isIn(ON, tokens[i])) ||
    (isIn(TOLD, tokens[i]) && !isIn(PRONOUN, tokens[i - 1]) && !isIn(FIRST, tokens[i - 1])) ||
    (tokens[i]?.norm === 'the' && i > from + 1 && !isIn(AFTER_WHICH_THE, tokens[i - 1]));
  let to = from + 1;
  while (to < tokens.length && !ends(to)) to += 1;
  return to;
}

/** In order, none within another. Linear in time. */
export function asidesIn(tokens: readonly Token[]): Aside[] {
  const found: Aside[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const firm = isFirm(tokens, i);
    if (!firm && !isIn(DATING, tokens[i]) && !isSaying(tokens, i)) continue;
    const to = endOf(tokens, i);
    found.push({ from: i, to, isFirm: firm });
    i = to - 1;
  }
  return found;
}
