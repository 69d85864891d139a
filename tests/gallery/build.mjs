/** Builds the gallery; it is no part of the extension. */
import path from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const HERE = import.meta.dirname;

/** Ends with the folder of the built pages. */
export async function buildGallery(folder = path.resolve('.output/gallery')) {
  await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    plugins: [preact()],
    base: './',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: path.join(HERE, 'gallery.html') },
    },
  });
  return folder;
}
