import { answerMessages } from './answer-messages';
import { createEngineSource } from './engine-source';
import { runCommands } from './run-commands';

/** Starts the background: everything listens at once, the engine is made when it is first needed. */
export function startBackground(signal: AbortSignal): void {
  answerMessages(createEngineSource(), signal);
  runCommands(signal);
}
