/** The panel's views. The first comes with the panel, the others when they are first shown: nobody waits for what another needs. */
import type { PackRecord } from '../../model/record';
import { drawPage } from '../../ui/panel/draw-page';
import type { DrawView } from '../../ui/panel/drawn-view';
import type { PanelViewName } from '../../ui/view/panel-place';

type LaterView = Exclude<PanelViewName, 'page'>;

export interface PanelViews {
  /** Null while it is loaded; what loads it tells when it is there. */
  get(name: PanelViewName): DrawView | null;
}

interface World {
  record: Promise<PackRecord | null>;
  /** The fifth view is drawn from the store of what is saved. */
  loadSaved(): Promise<DrawView>;
  loaded(): void;
}

async function loadCompare(record: World['record']): Promise<DrawView> {
  const [{ drawCompare }, { comparisonsOf }, known] = await Promise.all([
    import('../../ui/panel/draw-compare'),
    import('./comparisons'),
    record,
  ]);
  return drawCompare(comparisonsOf(known));
}

export function createPanelViews({ record, loadSaved, loaded }: World): PanelViews {
  const load: Record<LaterView, () => Promise<DrawView>> = {
    record: async () => (await import('../../ui/panel/draw-record')).drawRecord,
    compare: () => loadCompare(record),
    timeline: async () => (await import('../../ui/panel/draw-timeline')).drawTimeline,
    saved: loadSaved,
  };
  const views = new Map<LaterView, DrawView>();
  const asked = new Set<LaterView>();
  const ask = async (name: LaterView) => {
    asked.add(name);
    views.set(name, await load[name]());
    loaded();
  };
  return {
    get(name) {
      if (name === 'page') return drawPage;
      if (!asked.has(name)) void ask(name);
      return views.get(name) ?? null;
    },
  };
}
