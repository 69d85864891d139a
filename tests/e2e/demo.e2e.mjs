/** A reader opens the demo page, sees what is marked, and reads a card. */
import { badgeText, record } from '../browsers/extension.mjs';
import { waitFor } from '../browsers/wait.mjs';
import { cardLink, cardText, hover } from './parts/card.mjs';
import { EXPECTED, isOn, openDemo } from './parts/demo-page.mjs';
import { markedAmong, seeMark } from './parts/marks.mjs';

export const name = 'demo page';

const SAME = EXPECTED.claims.find(({ points }) => points.includes('bodies-number'));
const DIFFERS = EXPECTED.claims.find(({ mark }) => mark === 'differs');

function describeMismatch(expected, claim) {
  if (!claim) return `not found: ${expected.text}`;
  const wrong = [];
  if (!expected.points.some((point) => claim.points.includes(point))) wrong.push(`points ${claim.points.join(', ')}`);
  if (claim.round !== expected.round) wrong.push(`round ${claim.round}, not ${expected.round}`);
  if (claim.mark !== expected.mark) wrong.push(`mark ${claim.mark}, not ${expected.mark}`);
  if (claim.citations.length === 0) wrong.push('no citation');
  return wrong.length > 0 ? `${wrong.join('; ')}: ${expected.text}` : null;
}

async function findsTheClaims(world) {
  const { state } = await openDemo(world);
  const found = EXPECTED.claims.map((expected) =>
    describeMismatch(
      expected,
      state.claims.find((claim) => isOn(claim, expected.text)),
    ),
  );
  world.expect.deepEqual(found.filter(Boolean), []);
}

async function leavesTheTempting(world) {
  const { state } = await openDemo(world);
  const tempted = EXPECTED.tempting.filter((sentence) => state.claims.some((claim) => isOn(claim, sentence)));
  world.expect.deepEqual(tempted, []);
}

async function marksTheClaimsAlone(world) {
  const { page } = await openDemo(world);
  for (const { text } of EXPECTED.claims) {
    await seeMark(page, text);
    world.expect.deepEqual(await markedAmong(page, EXPECTED.tempting), [], 'marked, and no claim');
  }
}

async function countsOnTheBadge(world) {
  const { page, state } = await openDemo(world);
  const cited = state.claims.filter(({ citations }) => citations.length > 0).length;
  const worker = await world.serviceWorker();
  await waitFor(`the badge to say ${cited}`, async () => (await badgeText(worker, page.url())) === String(cited));
}

/** What a card must show of the claim's first citation: its wording, outlet and date, and that it is the same or differs. */
async function readsTheCard(world) {
  const { page, state } = await openDemo(world);
  const { statements, sources } = await record(world.context, world.extensionId);
  for (const expected of [SAME, DIFFERS]) {
    const claim = state.claims.find((each) => isOn(each, expected.text));
    const cited = statements.find(({ id }) => id === claim.citations[0].statement);
    const source = sources.find(({ id }) => id === cited.source);
    await hover(page, expected.text);
    const wanted = [cited.wording, source.outlet.name.value];
    await waitFor(`“${wanted.join('” and “')}” on the card`, async () => {
      const text = await cardText(page);
      return wanted.every((words) => text.includes(words));
    });
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await waitFor('the card to close', async () => (await cardText(page)) === '');
  }
}

/** The outlet's own page stands in for itself: nothing is fetched from it. */
async function followsACitation(world) {
  const { page } = await openDemo(world);
  const { sources } = await record(world.context, world.extensionId);
  const homes = sources.map(({ url }) => url.value).filter((url) => url !== null);
  for (const url of homes)
    await world.context.route(`${new URL(url).origin}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>stand-in</title><p>${route.request().url()}`,
      }),
    );
  await hover(page, SAME.text);
  const link = await waitFor('a link to a source on the card', () =>
    cardLink(page, (href) => homes.some((url) => href.startsWith(url))),
  );
  world.expect.match(link.href, /#:~:text=/, 'the link names the phrase on the outlet’s page');
  const opened = world.context.waitForEvent('page');
  await page.mouse.click(link.x, link.y);
  const tab = await opened;
  await tab.waitForLoadState();
  world.expect.equal(await tab.title(), 'stand-in');
  world.expect.ok(homes.some((url) => tab.url().startsWith(url)));
  await tab.close();
}

export const cases = [
  { name: 'its claims are found, each with point, round and mark', run: findsTheClaims },
  { name: 'no tempting sentence is a claim', run: leavesTheTempting },
  { name: 'claims are marked, tempting sentences are not', run: marksTheClaimsAlone },
  { name: 'the badge counts the claims', run: countsOnTheBadge },
  { name: 'pointing at a claim opens its card, leaving closes it', run: readsTheCard },
  { name: 'a citation’s link leads to the outlet', run: followsACitation },
];
