/** The sources themselves, at their own addresses: their claims are cited with what other outlets report. */
import { stateWithClaims } from '../browsers/extension.mjs';
import { sourcePages, sourcesFolder } from './parts/source-pages.mjs';

export const name = 'source';

const CLOSE = ['same', 'differs', 'other-round'];

async function citesOthers(world, { id, url, html }) {
  if (sourcesFolder === null) world.skip('ON_RECORD_SOURCES does not name the folder of the sources’ texts');
  const page = await world.newPage();
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(url);
  const { claims } = await stateWithClaims(await world.serviceWorker(), page.url());
  const others = claims.flatMap(({ citations }) =>
    citations.filter(({ source, relation }) => source !== id && CLOSE.includes(relation)),
  );
  world.expect.ok(others.length > 0, `no claim of ${id} is cited with another outlet`);
}

export const cases = sourcePages().map((source) => ({ name: source.id, run: (world) => citesOthers(world, source) }));
