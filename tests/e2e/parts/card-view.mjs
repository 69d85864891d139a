/** What of the card is in view. Its root is closed to the page; the protocol hands it to a function. */

function hostIn(node) {
  if (node.nodeName === 'ON-RECORD-CARD') return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const host = hostIn(child);
    if (host) return host;
  }
  return null;
}

/** Runs in the card's root. Of each selector: whether the first element that it meets can be seen whole; null where there is none. */
function inspect(selectors) {
  const box = (selector) => this.querySelector(selector)?.getBoundingClientRect() ?? null;
  const [card, body, bar] = ['.card', '.card-body', '.card-bar'].map(box);
  const top = Math.max(0, bar.bottom);
  const bottom = Math.min(innerHeight, card.bottom, body.bottom);
  return selectors.map((selector) => {
    const found = box(selector);
    return found && found.top >= top - 1 && found.bottom <= bottom + 1;
  });
}

/** Null where no card is open. */
export async function seenInCard(page, selectors) {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = hostIn(root);
    if (!host) return null;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: host.shadowRoots[0].backendNodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: String(inspect),
      arguments: [{ value: selectors }],
      returnByValue: true,
    });
    return result.value;
  } finally {
    await cdp.detach();
  }
}
