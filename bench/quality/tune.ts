/** Settings of a baseline by a grid over the passages that may be looked at: first what it marks, then what it cites. */
import { tally } from '../score/tally.mjs';
import { createBaseline, type Ranker, type Settings } from './baseline';
import type { Passage } from './passage';

const SHARES = [0.5, 0.6, 0.7, 0.8, 0.9, 1];
const RELATIONS: Settings['relation'][] = ['same', 'numbers', 'rounds'];

export interface Grid {
  keywords: readonly number[];
  least: readonly number[];
}

function figuresWith(ranker: Ranker, settings: Settings, passages: readonly Passage[]): Record<string, number | null> {
  const reader = createBaseline('', ranker, settings);
  return tally(
    passages,
    passages.map(({ text }) => reader.read(text)),
  ).figures;
}

function bestOf(candidates: readonly Settings[], worth: (settings: Settings) => number): Settings {
  const worths = candidates.map((settings) => ({ settings, value: worth(settings) }));
  const [best] = worths.sort((a, b) => b.value - a.value);
  if (!best) throw new Error('The grid is empty.');
  return best.settings;
}

/** The settings with the best F1 and, of these, those with the best sum of what is measured of points and citations. */
export function tune(ranker: Ranker, { keywords, least }: Grid, passages: readonly Passage[]): Settings {
  const marking = keywords.flatMap((few) =>
    least.flatMap((score) =>
      [false, true].map((gated): Settings => ({ keywords: few, least: score, gated, share: 1, relation: 'same' })),
    ),
  );
  const marks = bestOf(marking, (settings) => figuresWith(ranker, settings, passages)['f1'] ?? 0);
  const citing = SHARES.flatMap((share) => RELATIONS.map((relation): Settings => ({ ...marks, share, relation })));
  return bestOf(citing, (settings) => {
    const figures = figuresWith(ranker, settings, passages);
    const names = ['pointF1', 'citationPrecision', 'citationRecall', 'relationAccuracy'];
    return names.reduce((sum, name) => sum + (figures[name] ?? 0), 0);
  });
}
