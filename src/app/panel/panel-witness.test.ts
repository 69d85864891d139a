import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openWitnessStore } from '../../platform/witness-store';
import { witnessSite } from '../../platform/witness-sites';
import { claimCiting } from '../../ui/fixtures/small-record';
import { startRemembering } from '../witness/remember-page';
import { freshBrowser } from '../test-browser';
import { createPanelWitness } from './panel-witness';

beforeEach(freshBrowser);

const page = {
  url: 'https://daily.example/1#top',
  title: 'Daily',
  status: 'read' as const,
  language: 'en',
  marksShown: true,
  claims: [claimCiting({}, { id: 'One.', text: 'One.' })],
};

test('the panel is told what is remembered of the page, its site and all others', async () => {
  const witness = createPanelWitness(new AbortController().signal);
  expect(await witness.stateOf(page)).toMatchObject({ page: null, count: 0, sites: [], site: 'daily.example' });
  await witnessSite('herald.example', true);
  await startRemembering(openWitnessStore(), page, { reading: '1 balanced', now: new Date(), asked: true });
  expect(await witness.stateOf(page)).toMatchObject({
    page: { asked: true },
    count: 1,
    sites: ['herald.example'],
    reading: '1 balanced',
  });
});
