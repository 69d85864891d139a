/** What the engine's bench loads, bundled as the extension bundles it. */
export { createEngine } from '../../src/app/engine';
export { bundledRecord } from '../../src/app/record';
export { englishWords } from '../../src/words/english';
