/** Signs that need to know the matter: its rounds, the figures on record, who heads whom. */
import { headsIn } from './heads';
import type { Matter } from './matter';
import { isMeetingDated } from './meeting-date';
import type { SignTest } from './sign-test';
import { roundOnDay, type Timeline } from './timeline';

export const matterSignsOf = (matter: Matter, timeline: Timeline): Readonly<Record<string, SignTest>> => ({
  '@round-day': ({ sentence }) => sentence.dates.some((date) => roundOnDay(timeline, date) !== null),
  '@meeting-date': (signs) => isMeetingDated(signs, timeline, matter.rules.subject.meetings),
  '@recorded-figure': ({ sentence }) => matter.hint(sentence) !== null,
  '@heads': (signs) => headsIn(signs, matter).length > 0,
  '@heads-verb': (signs) => headsIn(signs, matter).some(({ isVerb }) => isVerb),
});
