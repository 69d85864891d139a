/** An article before its claims are looked for: its sentences' signs, its timeline, and whether it is about the matter. */
import type { Article } from './article';
import { yearOf } from './article-year';
import type { Matter } from './matter';
import { matterSignsOf } from './matter-signs';
import { readSigns, type Signs } from './signs';
import { readSubject, type Subject } from './subject';
import { weighSubject } from './weigh-subject';
import type { Timeline } from './timeline';

export interface Survey {
  timeline: Timeline;
  matterSigns: ReturnType<typeof matterSignsOf>;
  /** Sentence by sentence, each by itself. */
  plain: Signs[];
  subject: Subject;
  /** Those of the sentences that the subject covers. */
  covered: Signs[];
}

export function surveyOf(article: Article, matter: Matter): Survey {
  const { rules, rounds } = matter;
  const timeline: Timeline = { year: yearOf(article, rounds), rounds, rules: rules.rounds };
  const matterSigns = matterSignsOf(matter, timeline);
  const plain = article.sentences.map((sentence) => readSigns(sentence, matterSigns));
  const byRules = readSubject(plain, rules, timeline);
  const subject = weighSubject(byRules, plain, matter, timeline, article.published);
  return { timeline, matterSigns, plain, subject, covered: plain.filter((_, index) => subject.covers(index)) };
}
