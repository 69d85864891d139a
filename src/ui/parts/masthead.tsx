import type { CoverageView } from '../view/coverage-view';

export function Masthead({ coverage }: { coverage: CoverageView | null }) {
  return (
    <header class="masthead">
      <h1>On Record</h1>
      {coverage && <p class="quiet">{coverage.label}</p>}
    </header>
  );
}
