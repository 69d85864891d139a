/** Claims in open shadow roots look as elsewhere: Firefox keeps a page’s highlight rules out of them. */
import { waitFor } from '../../browsers/wait.mjs';

export const name = 'shadow roots in Firefox';

/** The line under each text in a root that our highlights hold. */
function linesInRoots() {
  const lines = [];
  for (const [key, highlight] of CSS.highlights)
    for (const { startContainer } of highlight)
      if (startContainer.getRootNode() instanceof ShadowRoot)
        lines.push(getComputedStyle(startContainer.parentElement, `::highlight(${key})`).textDecorationLine);
  return lines;
}

export async function run({ client, server, expect }) {
  await client.send('WebDriver:Navigate', { url: `${server.url}/pages/web-components/page.html` });
  const lines = await waitFor('marks in shadow roots', async () => {
    const found = await client.evaluate(linesInRoots);
    return found.length >= 2 ? found : null;
  });
  expect.deepEqual([...new Set(lines)], ['underline']);
}
