import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGate } from '../../src/app/gate/start';
import './style.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_end',
  // The sheet is in wxt.config.ts: it goes to frames too.
  cssInjectionMode: 'manual',
  main() {
    void startGate(window);
  },
});
