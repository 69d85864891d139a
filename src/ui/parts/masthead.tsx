import type { CoverageView } from '../view/coverage-view';
import { useWords } from '../words/use-words';

export function Masthead({ coverage }: { coverage: CoverageView | null }) {
  const { t } = useWords();
  return (
    <header class="masthead">
      <h1>{t('manifest.name')}</h1>
      {coverage && <p class="quiet">{coverage.label}</p>}
    </header>
  );
}
