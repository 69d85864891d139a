import { startOptions } from '../../src/app/options/start';

const root = document.getElementById('app');
const ended = new AbortController();
addEventListener('pagehide', () => ended.abort());
if (root) void startOptions(root, ended.signal);
