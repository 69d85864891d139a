/* Stands in for the background while pages are measured: it answers at once, and what it finds is plain to see. */
const TRIGGER = /agreed to exchange|bodies of|ceasefire of/i;
let served = { messages: 0, characters: 0, cards: 0 };
function claimsOf({ units }) {
  const claims = [];
  const seen = new Map();
  for (const unit of units)
    for (const block of unit.blocks) {
      served.characters += block.text.length;
      for (const match of block.text.matchAll(/[^.]+\./g)) {
        if (!TRIGGER.test(match[0])) continue;
        const start = match.index + (match[0].length - match[0].trimStart().length);
        const text = block.text.slice(start, match.index + match[0].length);
        const key = unit.id + text;
        const nth = (seen.get(key) ?? 0) + 1;
        seen.set(key, nth);
        const mark = ['same', 'differs', 'mixed', 'context'][text.length % 4];
        claims.push({
          id: `${unit.id}-${text.length}-${nth}-${block.id}`,
          unit: unit.id,
          block: block.id,
          start,
          end: start + text.length,
          text,
          round: null,
          points: ['prisoner-number'],
          assertions: [],
          speaker: null,
          score: 1,
          matched: [],
          mark,
          citations: [
            { statement: 's', source: 's', point: 'prisoner-number', relation: 'same', score: 1, reasons: [] },
          ],
        });
      }
    }
  return claims;
}
const inject = ({ tab }, file) => chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [file] });
chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (message.to !== 'background') return;
  served.messages += 1;
  if (message.name === 'readUnits') answer({ ok: true, value: claimsOf(message.request) });
  else if (message.name === 'loadReader') {
    inject(sender, 'reader.js');
    answer({ ok: true, value: {} });
  } else if (message.name === 'loadFollower') {
    inject(sender, 'follower.js');
    answer({ ok: true, value: null });
  } else if (message.name === 'loadCard') {
    served.cards += 1;
    // The card's script is measured only where a page asks for it.
    if (sender.url.includes('card')) inject(sender, 'card.js');
    answer({ ok: true, value: null });
  } else answer({ ok: true, value: message.name === 'settings' ? {} : null });
});
globalThis.takeServed = () => {
  const taken = served;
  served = { messages: 0, characters: 0, cards: 0 };
  return taken;
};
