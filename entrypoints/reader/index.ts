import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../../src/app/content/start';
import sheet from '../content/style.css?inline';

export default defineUnlistedScript(() => startReader(import.meta.env.FIREFOX ? sheet : null));
