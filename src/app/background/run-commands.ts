import { sendToPage } from '../../messaging/send';
import { onCommand } from '../../platform/commands';
import { openPanel } from '../../platform/panel';
import { lookUpInTab } from './look-up-in-tab';

async function toggleMarks(tab: number): Promise<void> {
  const state = await sendToPage(tab, 'pageState', null);
  if (state.ok) await sendToPage(tab, 'showMarks', { shown: !state.value.marksShown });
}

const COMMANDS = new Map<string, (tab: number) => Promise<unknown>>([
  ['next-claim', (tab) => sendToPage(tab, 'moveCursor', { step: 'next' })],
  ['previous-claim', (tab) => sendToPage(tab, 'moveCursor', { step: 'previous' })],
  ['open-panel', openPanel],
  ['toggle-marks', toggleMarks],
  ['look-up', (tab) => lookUpInTab(tab, '')],
]);

/** Passes the keyboard shortcuts on. A page that bears the gate alone gets the reader; one that is closed to us, nothing, but for what was to be looked up. */
export function runCommands(signal: AbortSignal): void {
  onCommand((command, tab) => {
    const run = COMMANDS.get(command);
    if (run === undefined || tab === null) return;
    run(tab).catch((error: unknown) => console.warn(`On Record: ${command}`, error));
  }, signal);
}
