import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFollower } from '../../src/app/content/start-follower';

export default defineUnlistedScript(() => startFollower());
