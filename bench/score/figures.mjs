const ratio = (part, whole) => (whole === 0 ? null : part / whole);

const harmonic = (p, r) => (p === null || r === null || p + r === 0 ? null : (2 * p * r) / (p + r));

/** The figures that bench/README.md defines; null where there is nothing to measure. */
export function figuresOf(counts, passages) {
  const precision = ratio(counts.hit, counts.spotted);
  const recall = ratio(counts.hit, counts.gold);
  return {
    passages: passages.length,
    sentences: passages.reduce((sum, passage) => sum + passage.sentences.length, 0),
    claims: counts.gold,
    precision,
    recall,
    f1: harmonic(precision, recall),
    falseAlarmsPer1000: counts.sentencesOnOther ? (1000 * counts.falseOnOther) / counts.sentencesOnOther : null,
    pointF1: harmonic(ratio(counts.pointHit, counts.pointPred), ratio(counts.pointHit, counts.pointGold)),
    roundAccuracy: ratio(counts.roundHit, counts.roundGold),
    citationTop1: ratio(counts.top1, counts.citable),
    citationPrecision: ratio(counts.strongRight, counts.strong),
    citationRecall: ratio(counts.pairsFound, counts.pairs),
    relationAccuracy: ratio(counts.relation, counts.relationOf),
    differsPrecision: ratio(counts.differsRight, counts.differs),
    differsRecall: ratio(counts.differsFound, counts.differsGold),
    silence: ratio(counts.silentOk, counts.silent),
  };
}
