import type { FigureView } from '../view/figure-view';

export function FigureWords({ figure }: { figure: FigureView }) {
  return (
    <span class="figure">
      <span class="figure-amount">{figure.amount}</span>
      {figure.details.length > 0 && <span class="figure-details"> {figure.details.join(', ')}</span>}
    </span>
  );
}
