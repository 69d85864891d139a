import type { End, PlotLine, PlotView } from './plot-view';
import { useWords } from '../words/use-words';

/** In pixels: the places across are per cent of the drawing's width, so that dots stay round at any width. */
const DOT = 4.5;
const ARROW = 6;

/** Figures on a line of numbers. One picture to those who do not see it; the table below it says the same. */
export function DotPlot({ plot }: { plot: PlotView }) {
  return (
    <figure class="dot-plot">
      <figcaption>{plot.title}</figcaption>
      <div role="img" aria-label={plot.alternative}>
        {plot.lines.map((line) => (
          <Line key={line.key} line={line} ticks={plot.ticks} />
        ))}
        <div class="dot-plot-row dot-plot-numbers" aria-hidden="true">
          <svg>
            {plot.ticks.map(({ at, label }) => (
              <text key={label} x={`${at}%`} y="1em" text-anchor={anchorAt(at)}>
                {label}
              </text>
            ))}
          </svg>
        </div>
      </div>
      <Legend lines={plot.lines} />
    </figure>
  );
}

/** Numbers at the very ends stay inside the drawing. */
const anchorAt = (at: number) => (at < 4 ? 'start' : at > 96 ? 'end' : 'middle');

function Line({ line, ticks }: { line: PlotLine; ticks: PlotView['ticks'] }) {
  const { who, where, words } = line;
  return (
    <div class="dot-plot-row" aria-hidden="true">
      <p class="dot-plot-words">
        <span>
          <b>{who}</b>
          {where !== '' && <span class="quiet">{where}</span>}
        </span>
        <span class="dot-plot-figure">{words}</span>
      </p>
      <svg class={line.isAbout ? 'is-about' : undefined}>
        {ticks.map(({ at, label }) => (
          <line key={label} class="dot-plot-grid" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
        ))}
        {line.from !== line.to && (
          <line class="dot-plot-bar" x1={`${line.from}%`} x2={`${line.to}%`} y1="50%" y2="50%" />
        )}
        <EndMark at={line.from} end={line.start} points="left" isSum={line.isSum} />
        {(line.from !== line.to || line.end !== line.start) && (
          <EndMark at={line.to} end={line.end} points="right" isSum={line.isSum} />
        )}
      </svg>
    </div>
  );
}

/** A dot where a number is named, hollow where only what lies beyond it is meant; an arrow where none is. */
function EndMark({ at, end, points, isSum }: { at: number; end: End; points: 'left' | 'right'; isSum: boolean }) {
  if (end !== 'open' && isSum) {
    return (
      <svg class="dot-plot-sum" x={`${at}%`} y="50%" width="1" height="1">
        <rect class={end === 'beyond' ? 'is-hollow' : undefined} x={-DOT} y={-DOT} width={2 * DOT} height={2 * DOT} />
      </svg>
    );
  }
  if (end !== 'open') {
    return <circle class={end === 'beyond' ? 'is-hollow' : undefined} cx={`${at}%`} cy="50%" r={DOT} />;
  }
  const back = points === 'right' ? -ARROW : ARROW;
  return (
    <svg class="dot-plot-arrow" x={`${at}%`} y="50%" width="1" height="1">
      <path d={`M${back} ${-ARROW}L0 0L${back} ${ARROW}`} />
    </svg>
  );
}

/** Only what occurs. */
function Legend({ lines }: { lines: readonly PlotLine[] }) {
  const { t } = useWords();
  const has = (wanted: End) => lines.some(({ start, end }) => start === wanted || end === wanted);
  return (
    <ul class="dot-plot-legend" aria-hidden="true">
      <li>● {t('compare.legend_number')}</li>
      {lines.some(({ isSum }) => isSum) && <li>■ {t('compare.legend_sum')}</li>}
      {has('beyond') && <li>○ {t('compare.legend_beyond')}</li>}
      {has('open') && <li>→ {t('compare.legend_open')}</li>}
      {lines.some(({ isAbout }) => isAbout) && <li>┄ {t('compare.legend_about')}</li>}
    </ul>
  );
}
