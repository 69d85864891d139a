// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { smallRecord } from '../fixtures/small-record';
import { NO_FILTERS } from '../view/panel-place';
import { panelRecordView, recordStatements } from '../view/panel-record-view';
import { indexRecord } from '../view/record-index';
import { RecordList } from './record-list';
import { englishWords } from '../../words/english';
import { render } from '../fixtures/render-in-english';

afterEach(cleanup);

const index = indexRecord(smallRecord, englishWords);
const view = panelRecordView(recordStatements(index), NO_FILTERS, index);

test('every statement of the record can be cited', async () => {
  const copied: string[] = [];
  const copy = (id: string) => Promise.resolve(copied.push(id) > 0);
  render(<RecordList view={view} typed="" at={null} actions={{ copy }} />);
  for (const button of screen.getAllByRole('button', { name: 'Copy citation' })) fireEvent.click(button);
  expect(copied.sort()).toEqual(smallRecord.statements.map(({ id }) => id).sort());
  expect(await screen.findAllByText('copied')).toHaveLength(copied.length);
});

test('where nothing matches, that is said, with what the record covers and until when', () => {
  const none = panelRecordView(recordStatements(index), { ...NO_FILTERS, words: 'volcano' }, index);
  render(<RecordList view={none} typed="" at={null} actions={{}} />);
  const covers = `What the record covers: ${smallRecord.scope} On record until May 2025; nothing later is in it.`;
  expect(screen.getByText(`No statement on record matches. ${covers}`)).toBeTruthy();
  expect(view.nothing).toBeNull();
});

test('without a way to copy none is offered', () => {
  render(<RecordList view={view} typed="" at={null} actions={{}} />);
  expect(screen.queryByRole('button', { name: 'Copy citation' })).toBeNull();
});
