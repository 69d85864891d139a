/** What the content script asks of the background. Answers are checked by hand: zod stays out of this bundle. */
import { isRecord } from '../../lib/is-record';
import type { Claim, PageContext, PageUnit } from '../../model/claim';
import type { PackRecord } from '../../model/record';
import { send } from '../../platform/content-port';

type Name = 'settings' | 'readUnits' | 'claimCount' | 'loadFollower' | 'loadCard' | 'record';

const isClaim = (value: unknown): value is Claim =>
  isRecord(value) &&
  typeof value.id === 'string' &&
  typeof value.block === 'number' &&
  typeof value.start === 'number' &&
  typeof value.end === 'number' &&
  typeof value.mark === 'string' &&
  Array.isArray(value.citations);

/** Undefined where the extension is gone or could not do it: the background reports its own failures. */
async function ask(name: Name, request: unknown): Promise<unknown> {
  const answer = await send({ to: 'background', name, request });
  return isRecord(answer) && answer.ok === true ? answer.value : undefined;
}

/** The reader's settings as they are stored. It also wakes the background. */
export function askForSettings(): Promise<unknown> {
  return ask('settings', null);
}

/** Null where there was no answer. */
export async function askForClaims(context: PageContext, units: PageUnit[]): Promise<Claim[] | null> {
  const claims = await ask('readUnits', { context, units });
  return Array.isArray(claims) ? claims.filter(isClaim) : null;
}

export async function tellCount(count: number): Promise<void> {
  await ask('claimCount', { count });
}

/** False where nobody answered. */
export async function askForFollower(): Promise<boolean> {
  return (await ask('loadFollower', null)) !== undefined;
}

export async function askForCard(): Promise<void> {
  await ask('loadCard', null);
}

/** The background parsed the record when it loaded it, and answers no other sender. */
export async function askForRecord(statements: string[]): Promise<PackRecord | null> {
  const record = await ask('record', { statements });
  return isRecord(record) && Array.isArray(record.statements) ? (record as PackRecord) : null;
}

export function tellScreens(): void {
  void send({ to: 'screens', name: 'pageStateChanged', request: null });
}
