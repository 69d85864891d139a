/** Real keys in the popup and the side panel, which Playwright does not list. */
import { waitFor } from '../../browsers/wait.mjs';

const CODES = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

function unlessClosed(error) {
  if (!/closed|session/i.test(error.message)) throw error;
}

/** Presses a key; `text`: what it types. */
export async function press(screen, key) {
  const code = CODES[key] ?? key.toUpperCase().charCodeAt(0);
  const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
  const event = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: code, nativeVirtualKeyCode: code };
  const down = { type: text ? 'keyDown' : 'rawKeyDown', ...event, ...(text && { text }) };
  await screen.send('Input.dispatchKeyEvent', down).catch(unlessClosed);
  // A key may close the screen before it is let go.
  await screen.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }).catch(unlessClosed);
}

export async function type(screen, text) {
  for (const letter of text) await press(screen, letter);
}

const focusedName = (screen) =>
  screen.evaluate(() => {
    const node = document.activeElement;
    // Nothing has the focus yet: the whole screen holds any words.
    if (node === document.body) return '';
    const label = node?.closest('label')?.innerText ?? '';
    return `${node?.getAttribute('aria-label') ?? ''} ${node?.innerText ?? ''} ${label} ${node?.placeholder ?? ''}`;
  });

/** Tab by Tab to what has these words in its name. */
export async function tabToName(screen, words) {
  const seen = [];
  await waitFor(`the focus on “${words}”`, async () => {
    await press(screen, 'Tab');
    seen.push((await focusedName(screen)).replace(/\s+/g, ' ').slice(0, 40));
    return (await focusedName(screen)).includes(words);
  }).catch((error) => {
    throw new Error(`${error.message}; passed ${[...new Set(seen)].join(' | ')}`);
  });
}
