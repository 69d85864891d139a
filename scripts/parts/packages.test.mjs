import { describe, expect, it } from 'vitest';
import { missingPackages } from './packages.mjs';

const lockfile = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0' },
    'node_modules/only-elsewhere': { version: '1.0.0', optional: true },
  },
};

describe('missingPackages', () => {
  it('lacks everything where nothing, or half, was installed', () => {
    expect(missingPackages(lockfile, null)).toEqual(['node_modules/a', 'node_modules/b']);
  });

  it('lacks what is there in another version', () => {
    const installed = { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } } };
    expect(missingPackages(lockfile, installed)).toEqual(['node_modules/b']);
  });

  it('is content without the optional packages of other systems', () => {
    const installed = { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } } };
    expect(missingPackages(lockfile, installed)).toEqual([]);
  });
});
