import { expect, test } from 'vitest';
import { smallRecord } from '../fixtures/small-record';
import { indexRecord } from './record-index';
import { timelineView } from './timeline-view';

const index = indexRecord(smallRecord);

test('the timeline goes by date; a date known by its month stands at the end of it', () => {
  const { events } = timelineView(index);
  expect(events.map(({ title }) => title)).toEqual(['Spring meeting', 'Daily', 'Herald', 'Agency']);
  expect(events.find(({ title }) => title === 'Herald')?.stated).toBe(false);
});

test('places on the timeline are within its line, and the record ends on it', () => {
  const { events, until } = timelineView(index);
  for (const { from, to } of events) {
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeGreaterThanOrEqual(from);
    expect(to).toBeLessThanOrEqual(100);
  }
  expect(until).toEqual({ label: 'On record until May 2025', at: 100 });
});
