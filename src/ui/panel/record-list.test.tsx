// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { smallRecord } from '../fixtures/small-record';
import { NO_FILTERS } from '../view/panel-place';
import { panelRecordView, recordStatements } from '../view/panel-record-view';
import { indexRecord } from '../view/record-index';
import { RecordList } from './record-list';

afterEach(cleanup);

const index = indexRecord(smallRecord);
const view = panelRecordView(recordStatements(index), NO_FILTERS, index);

test('every statement of the record can be cited', async () => {
  const copied: string[] = [];
  const copy = (id: string) => Promise.resolve(copied.push(id) > 0);
  render(<RecordList view={view} at={null} actions={{ copy }} />);
  for (const button of screen.getAllByRole('button', { name: 'Copy citation' })) fireEvent.click(button);
  expect(copied.sort()).toEqual(smallRecord.statements.map(({ id }) => id).sort());
  expect(await screen.findAllByText('copied')).toHaveLength(copied.length);
});

test('without a way to copy none is offered', () => {
  render(<RecordList view={view} at={null} actions={{}} />);
  expect(screen.queryByRole('button', { name: 'Copy citation' })).toBeNull();
});
