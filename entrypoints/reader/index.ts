import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../../src/app/content/start';

export default defineUnlistedScript(() => startReader());
