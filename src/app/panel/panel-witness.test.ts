import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { witnessSites } from '../../platform/witness-sites';
import { claimCiting } from '../../ui/fixtures/small-record';
import { createPanelWitness } from './panel-witness';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'On Record',
    version: '1',
  });
});

const witness = createPanelWitness(new AbortController().signal);
const page = (site: string) => ({
  url: `https://${site}/1`,
  title: 'Daily',
  status: 'read' as const,
  language: 'en',
  marksShown: true,
  claims: [claimCiting({}, { id: 'One.', text: 'One.' })],
});

test('all remembered pages are forgotten with all their sites', async () => {
  const sites = ['daily.example', 'herald.example', 'news.example'];
  for (const site of sites) await witness.rememberSite(page(site), site, true);
  expect(await witnessSites()).toEqual(sites);
  await witness.forgetAll();
  expect(await witnessSites()).toEqual([]);
  expect(await witness.stateOf(page('daily.example'))).toMatchObject({ page: null, count: 0, sites: [] });
});

test('a site that is turned off from the page of another leaves that page as it is', async () => {
  await witness.rememberSite(page('daily.example'), 'daily.example', true);
  await witness.rememberSite(page('herald.example'), 'daily.example', false);
  expect(await witness.stateOf(page('herald.example'))).toMatchObject({ page: null, sites: [], count: 1 });
  expect((await witness.stateOf(page('daily.example'))).page).toMatchObject({ asked: false });
});
