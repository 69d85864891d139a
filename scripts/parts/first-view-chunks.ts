/**
 * How the scripts of the screens are cut: what popup and side panel need from their first moment is in one file each, beside
 * the page's own. Cut by who shares what, as bundlers do by themselves, popup and panel were 9 and 25 files, and each is a
 * way to the browser's other process and back.
 */
import path from 'node:path';
import type { Rolldown } from 'vite';

const pageOf = (screen: string) => path.resolve('entrypoints', screen, 'index.html');

/** A module with all that it is linked with; what it loads later is not among it. */
function linkedWith(id: string, context: Rolldown.ChunkingContext, found = new Set<string>()): Set<string> {
  if (found.has(id)) return found;
  found.add(id);
  for (const each of context.getModuleInfo(id)?.importedIds ?? []) linkedWith(each, context, found);
  return found;
}

/** What this screen alone needs stays in its own file. */
function sharedBy(screen: string, chunk: string, priority: number) {
  let all: Set<string> | null = null;
  const name = (id: string, context: Rolldown.ChunkingContext) => {
    all ??= linkedWith(pageOf(screen), context);
    return all.has(id) ? chunk : null;
  };
  return { name, debugName: chunk, priority, minShareCount: 2 };
}

export const firstViewChunks = () => [sharedBy('popup', 'screens', 2), sharedBy('sidepanel', 'panel', 1)];
