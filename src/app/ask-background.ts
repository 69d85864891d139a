/** What the card's script asks of the background. Answers are checked by hand by whoever asks: zod stays out. */
import { send } from '../platform/content-port';

/** Undefined where the extension is gone or could not do it. */
export async function askBackground(
  name: 'saveClaim' | 'isSaved' | 'hideClaim' | 'citations' | 'messages',
  request: unknown,
): Promise<unknown> {
  const answer = await send({ to: 'background', name, request });
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true && 'value' in answer
    ? answer.value
    : undefined;
}
