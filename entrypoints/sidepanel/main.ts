import { startPanel } from '../../src/app/panel/start';

const root = document.getElementById('app');
const ended = new AbortController();
addEventListener('pagehide', () => ended.abort());
if (root) void startPanel(root, ended.signal);
