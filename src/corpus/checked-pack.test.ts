import { expect, test } from 'vitest';
import { istanbulPack, istanbulRules } from './bundled';
import { bundledProblems } from './bundled-problems';
import { checkedRecord, checkedRules } from './checked-pack';
import { loadPack } from './load-pack';
import { loadRules } from './load-rules';

test('nothing is amiss with the bundled pack', () => {
  expect(bundledProblems()).toEqual([]);
});

test('the schemas leave nothing out of it', () => {
  expect(loadPack(istanbulPack)).toEqual({ ok: true, record: checkedRecord });
  expect(loadRules(istanbulRules)).toMatchObject({ ok: true, rules: checkedRules });
});
