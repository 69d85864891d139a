/** A screen of the extension that is no tab (popup, side panel): Playwright does not list it, the protocol does. */
import fs from 'node:fs';
import { orClosed } from './or-closed.mjs';
import { waitFor } from './wait.mjs';

export class Screen {
  #cdp;
  #session;
  #waiting = new Map();
  #id = 0;

  /** Attaches to the screen with this address once it is there. `cdp` is a session of the whole browser. */
  static async find(cdp, url) {
    const target = await waitFor(url, async () => {
      const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
      return targetInfos.find((info) => info.url.startsWith(url) && info.type !== 'service_worker');
    });
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
    const screen = new Screen(cdp, sessionId);
    await screen.send('Runtime.enable');
    return screen;
  }

  constructor(cdp, session) {
    this.#cdp = cdp;
    this.#session = session;
    cdp.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId === session) this.#settle(JSON.parse(message));
    });
    cdp.on('Target.detachedFromTarget', ({ sessionId }) => {
      if (sessionId === session)
        for (const id of this.#waiting.keys()) this.#settle({ id, error: { message: 'closed' } });
    });
  }

  #settle({ id, result, error }) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }

  send(method, params = {}) {
    this.#id += 1;
    const id = this.#id;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const message = JSON.stringify({ id, method, params });
      this.#cdp.send('Target.sendMessageToTarget', { sessionId: this.#session, message }).catch(reject);
    });
  }

  /** The value of a function called there with these arguments, which are sent as JSON. */
  async evaluate(call, ...args) {
    const expression = `(${call})(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** What a reader finds who goes through all of the screen: the browser skips drawing what is far from view. */
  text() {
    return this.evaluate(() => {
      if (document.adoptedStyleSheets.length === 0) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { content-visibility: visible !important }');
        document.adoptedStyleSheets = [sheet];
      }
      return document.body.innerText;
    });
  }

  /** A real click on the first element that is shown and whose accessible text holds `label`, once it stands still. */
  async click(label, selector = 'button, a, [role=button], [role=switch], input, summary, li') {
    const point = await waitFor(`“${label}” to click`, () =>
      this.evaluate(
        async (wanted, among) => {
          const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
          const named = (node) =>
            `${node.getAttribute('aria-label') ?? ''} ${node.innerText ?? ''} ${node.title ?? ''}`;
          const node = [...document.querySelectorAll(among)].find((each) => named(each).includes(wanted));
          if (!node) return null;
          node.scrollIntoView({ block: 'center' });
          // What comes into view around it is drawn a frame later, and moves it.
          const before = node.getBoundingClientRect();
          await frame();
          await frame();
          const { left, top, width, height } = node.getBoundingClientRect();
          const parts = [...document.querySelectorAll('.part')];
          // A part that is not drawn yet keeps its place by a height that is not quite its own.
          const isDrawn = parts.every(({ style }) => style.height === '');
          const isStill = isDrawn && left === before.left && top === before.top;
          return isStill && width > 0 ? { x: left + width / 2, y: top + height / 2 } : null;
        },
        label,
        selector,
      ),
    );
    const press = { ...point, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
    // What is pressed may close the screen before it can answer.
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press }).catch(orClosed);
  }

  /** `height`: in CSS pixels, where the screen is to be drawn in another height than it has. */
  async screenshot(file, height) {
    const width = await this.evaluate(() => innerWidth);
    const size = { width, height, deviceScaleFactor: 1, mobile: false };
    if (height !== undefined) {
      await this.send('Emulation.setDeviceMetricsOverride', size);
      // Taken before the screen is drawn in its new height, a picture repeats what was drawn.
      await this.evaluate(async () => {
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      });
    }
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    fs.writeFileSync(file, Buffer.from(data, 'base64'));
  }

  async close() {
    await this.evaluate(() => window.close()).catch(orClosed);
  }
}
