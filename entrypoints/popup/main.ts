import { startPopup } from '../../src/app/popup/start';

const root = document.getElementById('app');
const ended = new AbortController();
addEventListener('pagehide', () => ended.abort());
if (root) void startPopup(root, () => close(), ended.signal);
