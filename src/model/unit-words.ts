import type { Unit } from './assertion';

/** What a unit counts, as readers read it. */
export const UNIT_WORDS: Record<Unit, readonly [one: string, many: string]> = {
  prisoners: ['prisoner', 'prisoners'],
  bodies: ['body', 'bodies'],
  children: ['child', 'children'],
  civilians: ['civilian', 'civilians'],
  'years-of-age': ['year of age', 'years of age'],
  'per-cent': ['per cent', 'per cent'],
  minutes: ['minute', 'minutes'],
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  countries: ['country', 'countries'],
  stages: ['stage', 'stages'],
  people: ['person', 'people'],
};
