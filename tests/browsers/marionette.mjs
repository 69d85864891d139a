/** A small client of Marionette, the protocol by which Firefox is driven: `LENGTH:[type, id, name or error, value]`. */
import net from 'node:net';
import { pause } from './wait.mjs';

const COMMAND = 0;
/** Firefox takes up to ten seconds to listen on a machine with both cores busy; in milliseconds. */
const LISTENS_WITHIN = 40_000;
const TRY_EVERY = 100;
const COLON = ':'.charCodeAt(0);

/** Cuts the stream into messages; a message may come in parts, and several at once. */
function messageReader(receive) {
  let rest = Buffer.alloc(0);
  return (data) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const colon = rest.indexOf(COLON);
      if (colon < 0) return;
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) return;
      receive(JSON.parse(rest.subarray(colon + 1, end).toString()));
      rest = rest.subarray(end);
    }
  };
}

export class Marionette {
  #socket;
  #waiting = new Map();
  #id = 0;

  /** Ends when Firefox listens and has said hello. */
  static async connect(port) {
    const end = performance.now() + LISTENS_WITHIN;
    for (;;) {
      try {
        return await Marionette.#open(port);
      } catch (error) {
        if (performance.now() > end) throw new Error(`Firefox does not listen on ${port}: ${error.message}`);
        await pause(TRY_EVERY);
      }
    }
  }

  static #open(port) {
    return new Promise((resolve, reject) => {
      const socket = net.connect(port, '127.0.0.1');
      const client = new Marionette(socket);
      socket.once('error', reject);
      socket.on(
        'data',
        messageReader((message) => (Array.isArray(message) ? client.#settle(message) : resolve(client))),
      );
    });
  }

  constructor(socket) {
    this.#socket = socket;
  }

  #settle([, id, error, result]) {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(result !== null && typeof result === 'object' && 'value' in result ? result.value : result);
  }

  send(name, parameters = {}) {
    this.#id += 1;
    const text = JSON.stringify([COMMAND, this.#id, name, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(this.#id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  /** The value of a function called in the page (or, within `inBrowser`, in the browser's own window). */
  evaluate(call, ...args) {
    const script = `const [resolve] = [...arguments].slice(-1);
      Promise.resolve().then(() => (${call})(...[...arguments].slice(0, -1))).then(
        (value) => resolve({ value: value ?? null }), (error) => resolve({ error: String(error) + '\\n' + error.stack }));`;
    return this.send('WebDriver:ExecuteAsyncScript', { script, args, sandbox: null, newSandbox: false }).then(
      (result) => {
        if (result && 'error' in result) throw new Error(result.error);
        return result && typeof result === 'object' && 'value' in result ? result.value : result;
      },
    );
  }

  /** Does something in the browser's own window, then turns back to the page. */
  async inBrowser(act) {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await act();
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  end() {
    this.#socket.destroy();
  }
}
