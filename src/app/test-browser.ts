/** For tests: an extension's browser in which nothing has happened yet. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

export function freshBrowser(): void {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'On Record',
    version: '1',
  });
}
