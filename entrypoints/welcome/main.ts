import { startWelcome } from '../../src/app/welcome/start';

const ended = new AbortController();
addEventListener('pagehide', () => ended.abort());
void startWelcome(document, ended.signal);
