import { checkedClaims } from './checked-claims.mjs';
import { figuresOf } from './figures.mjs';
import { agrees, goldCitations, isWanted, samePair } from './labels.mjs';

/** As many of the best citations as are looked through for the labelled ones (more where more are labelled). */
const LOOKED_THROUGH = 5;

/** Whether two spans are about the same text: each covers at least half of the other. */
export function meets(a, b) {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= 0.5 * (a.end - a.start) && shared >= 0.5 * (b.end - b.start);
}

function firstOfEachPair(citations) {
  const seen = new Set();
  return citations.filter((c) => {
    const pair = `${c.source} ${c.point}`;
    if (seen.has(pair)) return false;
    seen.add(pair);
    return true;
  });
}

/**
 * Scores results against labelled passages: figures, a table of relations, and the errors one by one. `isLabelled`: whether
 * readers labelled a citation's pair of source and point.
 */
export function tallyBy(passages, results, isLabelled) {
  const counts = new Proxy({}, { get: (target, key) => target[key] ?? 0 });
  const book = { counts, relations: {}, errors: [], isLabelled };
  passages.forEach((passage, i) => {
    const predicted = checkedClaims(results[i], passage.id);
    const report = (kind, quote, more = {}) => book.errors.push({ kind, passage: passage.id, quote, ...more });
    const used = new Set();
    if (passage.kind === 'other') counts.sentencesOnOther += passage.sentences.length;
    for (const sentence of passage.sentences) {
      const mine = predicted.filter((claim) => meets(claim, sentence));
      mine.forEach((claim) => used.add(claim));
      if (sentence.skip) continue;
      const quote = passage.text.slice(sentence.start, sentence.end);
      tallySentence(book, passage, sentence, mine, (kind, more) => report(kind, quote, more));
    }
    for (const claim of predicted.filter((c) => !used.has(c))) {
      counts.spotted += 1;
      report('claim outside any sentence', passage.text.slice(claim.start, claim.end));
    }
  });
  return { figures: figuresOf(counts, passages), relations: book.relations, errors: book.errors };
}

function tallySentence(book, passage, sentence, mine, report) {
  const { counts } = book;
  if (mine.length > 0) counts.spotted += 1;
  if (!sentence.claim) {
    if (mine.length === 0) return;
    if (passage.kind === 'other') counts.falseOnOther += 1;
    report('false alarm', { points: mine.flatMap((claim) => claim.points) });
    return;
  }
  const gold = goldCitations(sentence);
  countLabels(counts, sentence, gold);
  if (mine.length === 0) {
    report('missed', { points: sentence.points });
    return;
  }
  counts.hit += 1;
  tallyPoints(counts, sentence, mine);
  if (!sentence.roundOpen && (mine[0].round ?? null) === (sentence.round ?? null)) counts.roundHit += 1;
  if (gold) tallyCitations(book, gold, countedCitations(sentence, mine, book.isLabelled), report);
}

function countLabels(counts, sentence, gold) {
  counts.gold += 1;
  counts.pointGold += new Set(sentence.points ?? []).size;
  if (!sentence.roundOpen) counts.roundGold += 1;
  if (gold === null) return;
  if (gold.length === 0) {
    counts.silent += 1;
    return;
  }
  counts.citable += 1;
  counts.pairs += gold.filter(isWanted).length;
}

function tallyPoints(counts, sentence, mine) {
  if (!sentence.points) return;
  const wanted = new Set(sentence.points);
  const may = new Set(sentence.mayPoints ?? []);
  for (const point of new Set(mine.flatMap((claim) => claim.points))) {
    if (wanted.has(point)) counts.pointHit += 1;
    if (wanted.has(point) || !may.has(point)) counts.pointPred += 1;
  }
}

/** Best first, one a pair, without the pairs that no reader labelled (unless the point itself is off). */
function countedCitations(sentence, mine, isLabelled) {
  const allowed = new Set([...(sentence.points ?? []), ...(sentence.mayPoints ?? [])]);
  const bestFirst = mine.flatMap((claim) => claim.citations).sort((a, b) => b.score - a.score);
  return firstOfEachPair(bestFirst).filter((c) => isLabelled(c) || !allowed.has(c.point));
}

function tallyCitations(book, gold, cited, report) {
  const { counts } = book;
  const isRight = (c) => gold.some((g) => samePair(g, c) && agrees(g, c));
  const strong = cited.filter((c) => c.relation !== 'related');
  counts.strong += strong.length;
  counts.strongRight += strong.filter(isRight).length;
  const differs = cited.filter((c) => c.relation === 'differs');
  counts.differs += differs.length;
  counts.differsRight += differs.filter(isRight).length;
  const mustDiffer = gold.filter((g) => !g.optional && g.relation === 'differs' && !g.also);
  counts.differsGold += mustDiffer.length;
  counts.differsFound += mustDiffer.filter((g) => differs.some((c) => samePair(g, c))).length;
  if (gold.length === 0) {
    if (strong.length === 0) counts.silentOk += 1;
    else report('cited where the record is silent', { cited: strong.slice(0, 2) });
    return;
  }
  tallyFirst(counts, gold, cited, report);
  tallyRelations(book, gold, cited, report);
}

function tallyFirst(counts, gold, cited, report) {
  const close = gold.filter((g) => g.relation !== 'related');
  const mayComeFirst = gold.some(isWanted) ? close : gold;
  if (cited.length > 0 && mayComeFirst.some((g) => samePair(g, cited[0]))) counts.top1 += 1;
  else report('wrong first citation', { cited: cited.slice(0, 2), gold });
}

function tallyRelations({ counts, relations }, gold, cited, report) {
  const first = cited.slice(0, Math.max(LOOKED_THROUGH, gold.length));
  for (const label of gold) {
    if (isWanted(label) && first.some((c) => samePair(c, label))) counts.pairsFound += 1;
    const mate = cited.find((c) => samePair(c, label));
    if (!mate) continue;
    counts.relationOf += 1;
    const row = (relations[label.relation] ??= {});
    row[mate.relation] = (row[mate.relation] ?? 0) + 1;
    if (agrees(label, mate)) counts.relation += 1;
    else report(`relation ${mate.relation}, wanted ${label.relation}`, { statement: mate.statement });
  }
}
