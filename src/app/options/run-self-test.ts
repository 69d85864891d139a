/** Runs the bundled benchmark through the background, passage by passage, as pages are read. */
import * as z from 'zod/mini';
import { sendToBackground } from '../../messaging/send';
import type { Claim } from '../../model/claim';
import { SelfTestFile } from '../../model/self-test';
import { readSettings } from '../../platform/settings-store';
import type { SelfTestState } from '../../ui/options/self-test-view';
import { passageUnit } from '../self-test/passage-unit';
import { scoreSelfTest } from '../self-test/score-self-test';

async function readFile(): Promise<SelfTestFile> {
  const answer = await fetch('/self-test.json');
  return z.parse(SelfTestFile, await answer.json());
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

async function run(show: (state: SelfTestState) => void, signal: AbortSignal): Promise<SelfTestState> {
  const [file, { strictness }] = await Promise.all([readFile(), readSettings()]);
  const found: Claim[][] = [];
  const times: number[] = [];
  for (const passage of file.passages) {
    show({ phase: 'running', done: found.length, of: file.passages.length });
    const start = performance.now();
    const reply = await sendToBackground('readUnits', { context: { language: 'en' }, units: [passageUnit(passage)] });
    if (signal.aborted) return { phase: 'stopped' };
    if (!reply.ok) throw new Error(reply.error.detail);
    times.push(performance.now() - start);
    found.push(reply.value);
  }
  const time = Math.round(median(times));
  return { phase: 'done', here: scoreSelfTest(file, found), built: file.measured[strictness], strictness, time };
}

/** Shows how far it has come, and at the end what it found. */
export async function runSelfTest(show: (state: SelfTestState) => void, signal: AbortSignal): Promise<void> {
  try {
    show(await run(show, signal));
  } catch (error) {
    console.warn('On Record: self-test', error);
    show({ phase: 'failed' });
  }
}
