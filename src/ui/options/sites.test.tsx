// @vitest-environment jsdom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { render } from '../fixtures/render-in-english';
import { Sites } from './sites';

afterEach(cleanup);

const goOn = (from: Element, to: Element) =>
  fireEvent(from, new FocusEvent('focusout', { bubbles: true, relatedTarget: to }));

test('what is amiss with a site is told until the reader goes on elsewhere', () => {
  const nothing = () => undefined;
  const sites = { list: 'off' as const, label: 'Left out', names: ['daily.example'], canGrow: true };
  const { getByRole } = render(<Sites sites={sites} add={nothing} remove={nothing} />);
  const input = getByRole('textbox');
  const add = getByRole('button', { name: 'Add' });
  fireEvent.input(input, { target: { value: 'daily.example' } });
  fireEvent.click(add);
  expect(getByRole('alert').textContent).toContain('already');
  goOn(input, add);
  expect(getByRole('alert').textContent).toContain('already');
  goOn(add, getByRole('button', { name: /Remove/u }));
  expect(getByRole('alert').textContent).toBe('');
});
