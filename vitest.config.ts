import preact from '@preact/preset-vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

/** `vitest --mode long` runs what takes longer, and that alone. */
export default defineConfig(({ mode }) => ({
  plugins: [preact(), WxtVitest()],
  test: {
    ...(mode === 'long'
      ? { include: ['src/**/*.long.test.ts'], testTimeout: 300_000 }
      : {
          include: ['src/**/*.test.{ts,tsx}', 'eslint-rules/**/*.test.js', 'scripts/**/*.test.mjs'],
          exclude: [...configDefaults.exclude, '**/*.long.test.ts'],
        }),
    restoreMocks: true,
  },
}));
