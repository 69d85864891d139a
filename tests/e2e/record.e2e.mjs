/** A reader takes a statement of the record, follows it to the words in its source, cites it and compares it. */
import { record } from '../browsers/extension.mjs';
import { waitFor } from '../browsers/wait.mjs';
import {
  chooseFormat,
  comparisonRows,
  copyCitation,
  openClipboard,
  openPanelTab,
  openRealPanel,
  search,
  statementLinks,
} from './parts/record-panel.mjs';
import { leadsTo, standIn } from './parts/tall-source.mjs';
import { sourcePages, sourcesFolder } from './parts/source-pages.mjs';

export const name = 'record';

const NO_TEXTS = 'ON_RECORD_SOURCES does not name the folder of the sources’ texts';

async function leadsToItsWords(world, source) {
  if (sourcesFolder === null) world.skip(NO_TEXTS);
  const { statements } = await record(world.context, world.extensionId);
  const own = statements.filter((statement) => statement.source === source.id);
  const links = await statementLinks(await openPanelTab(world, '#record'));
  const page = await world.newPage();
  await standIn(page, source);
  const lost = [];
  for (const { id, phrase } of own) {
    const href = links[id];
    const problem = href ? await leadsTo(page, href, phrase) : 'no link in the record';
    if (problem !== null) lost.push(`${id}: ${problem}`);
  }
  world.expect.deepEqual(lost, []);
  world.expect.ok(own.length > 0, `no statement of ${source.id}`);
}

/** The means of the tests above, tried on words that the page does not hold. */
async function otherWordsMoveNothing(world) {
  if (sourcesFolder === null) world.skip(NO_TEXTS);
  const [source] = sourcePages();
  const page = await world.newPage();
  await standIn(page, source);
  const problem = await leadsTo(page, `${source.url}#:~:text=words%20that%20nobody%20wrote%20here`, 'words');
  world.expect.match(problem, /stays at its top/);
}

/** A statement as a reader looks for it, and what each format's citation must and must not say. */
const CITED = [
  {
    // Its date is inferred, its headline stands in the document.
    words: 'umerov 6,000 anadolu',
    id: 'anadolu-2025-06-02/bodies-number-umerov',
    formats: {
      APA: {
        says: ['Ukraine, Russia agree on major prisoner', 'Anadolu Agency', '([2025, June 2])'],
        leaves: ['headline not on record'],
      },
      BibTeX: {
        says: [
          'title = {',
          'journal = {{Anadolu Agency}}',
          'year = {2025}',
          'month = jun',
          'Date inferred (2 June 2025)',
        ],
        leaves: ['Headline not on record'],
      },
      Wikipedia: {
        says: [
          '|title=Ukraine, Russia agree',
          '|work=Anadolu Agency',
          '|date=2 June 2025<!-- date inferred, not stated',
        ],
        leaves: ['headline not on record'],
      },
    },
  },
  {
    // Its date is stated, it has no headline.
    words: '339 novonicle',
    id: 'novonicle-2025-06-03/children-list',
    formats: {
      APA: { says: ['[Blog post; headline not on record].', 'Novonicle.', '(2025, June 3)'], leaves: [] },
      BibTeX: {
        says: ['{{Novonicle}}', 'year = {2025}', 'month = jun', 'day = {3}', 'Headline not on record'],
        leaves: ['title =', 'Date inferred'],
      },
      Wikipedia: {
        says: ['|title=&#91;Blog post; headline not on record&#93;', '|work=Novonicle', '|date=3 June 2025 |'],
        leaves: ['inferred'],
      },
    },
  },
];

const shownStatements = (panel) =>
  panel.evaluate(() => [...document.querySelectorAll('.statement')].map(({ dataset }) => dataset.statement));

async function findOne(panel, { words, id }) {
  await search(panel, words);
  await waitFor(`${id} alone`, async () => (await shownStatements(panel)).join() === id);
  return panel.evaluate(() => document.querySelector('.statement .attribution a[target=_blank]').href);
}

async function citesFromTheRecord(world) {
  const { panel } = await openRealPanel(world);
  const readClipboard = await openClipboard(world);
  await panel.click('Record', 'nav a');
  for (const wanted of CITED) {
    const href = await findOne(panel, wanted);
    for (const [format, { says, leaves }] of Object.entries(wanted.formats)) {
      await chooseFormat(panel, format);
      const { text, outcome } = await copyCitation(panel, readClipboard);
      const lacks = [...says, href].filter((words) => !text.includes(words));
      const holds = leaves.filter((words) => text.includes(words));
      world.expect.deepEqual({ lacks, holds }, { lacks: [], holds: [] }, `${format}: ${text}`);
      world.expect.equal(outcome, `copied as ${format}`);
    }
  }
  await panel.close();
}

const COMPARED = [
  {
    who: 'Rustem Umerov',
    standing: /Ukraine/,
    figures: ['aged 18 to 25'],
    outlets: ['Anadolu Agency', 'Ukrainska Pravda'],
    shared: 'One utterance: 2 outlets, 1 speaker',
  },
  {
    who: 'Vladimir Medinsky',
    standing: /Russia/,
    figures: ['aged up to 25'],
    outlets: ['Anadolu Agency'],
    shared: null,
  },
  {
    who: 'The Moscow Times',
    standing: /in its own voice/,
    figures: ['aged under 25'],
    outlets: ['The Moscow Times'],
    shared: null,
  },
  { who: 'Both sides', standing: undefined, figures: ['aged 18 to 25'], outlets: ['Novonicle'], shared: null },
];

async function comparesTheAges(world) {
  const panel = await openPanelTab(world, '#compare');
  await panel.getByLabel('Search points').fill('young soldiers');
  await panel.locator('.point-choice select').selectOption({ label: 'Young soldiers and their age' });
  await panel.locator('.comparison .kicker', { hasText: '2 June 2025' }).waitFor();
  const rows = await comparisonRows(panel);
  for (const { standing, ...wanted } of COMPARED) {
    const row = rows.find(({ who, figures }) => who === wanted.who && figures.join() === wanted.figures.join());
    world.expect.ok(row, `${wanted.who}: ${wanted.figures.join()} in ${JSON.stringify(rows)}`);
    const { standing: shown, ...rest } = row;
    world.expect.deepEqual(rest, wanted);
    if (standing) world.expect.match(shown, standing);
  }
  const variants = await panel.locator('.comparison-variants').innerText();
  for (const { figures } of COMPARED) world.expect.ok(variants.includes(figures[0]), variants);
}

export const cases = [
  ...sourcePages().map((source) => ({
    name: `each link into ${source.id} leads to the words`,
    run: (world) => leadsToItsWords(world, source),
  })),
  { name: 'a link with other words leads to none', run: otherWordsMoveNothing },
  { name: 'a statement found by search is copied as a citation', run: citesFromTheRecord },
  { name: 'who gives which age of young soldiers stands side by side', run: comparesTheAges },
];
