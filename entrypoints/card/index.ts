import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startCard } from '../../src/app/card/start';

export default defineUnlistedScript(() => startCard());
