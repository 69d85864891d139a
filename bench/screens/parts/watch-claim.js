/*
 * Runs in a screen before its own scripts, and tells by the page's title when the first claim stood on the screen: the browser
 * lists titles to whoever asks, so that nothing need be attached to a page while it opens. What is painted before, a frame or
 * a line that something is being read, does not count. Claims are drawn with their listeners: what is painted can be clicked.
 */
{
  const painted = new PerformanceObserver((list) => {
    painted.disconnect();
    const own = Math.min(...list.getEntries().map(({ renderTime }) => renderTime));
    document.title = JSON.stringify({ at: performance.timeOrigin + own, own });
  });
  painted.observe({ type: 'element', buffered: true });
  const drawn = new MutationObserver(() => {
    const claim = document.querySelector('[data-claim], .claim-line');
    if (claim === null) return;
    drawn.disconnect();
    for (const part of [claim, ...claim.querySelectorAll('*')]) part.setAttribute('elementtiming', 'claim');
  });
  drawn.observe(document, { childList: true, subtree: true });
}
