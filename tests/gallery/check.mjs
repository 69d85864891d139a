/**
 * Looks at every state of the gallery in real Chromium: `node tests/gallery/check.mjs` in the looks of every day,
 * `… whole` in every look and language. Leaves its pictures in `.output/pictures`.
 */
import path from 'node:path';
import { addTallies, describeTally } from '../../scripts/parts/tally.mjs';
import { QUICK, WHOLE } from './looks.mjs';
import { openGallery } from './open-gallery.mjs';
import { walkGallery } from './walk.mjs';

async function main([which]) {
  const gallery = await openGallery();
  try {
    const tallies = await walkGallery(gallery, which === 'whole' ? WHOLE : QUICK, path.resolve('.output/pictures'));
    const sum = addTallies(tallies);
    process.stdout.write(`${describeTally(sum)}\n`);
    return sum.failed > 0 || sum.passed === 0 ? 1 : 0;
  } finally {
    await gallery.close();
  }
}

process.exit(await main(process.argv.slice(2)));
