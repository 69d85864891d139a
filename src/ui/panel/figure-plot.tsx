import type { ComparePlot } from '../view/compare-view';
import type { PlotMark } from '../view/plot-view';

/** In px: the middle of a line of the plot, and the size of what is drawn on it. */
const MIDDLE = 10;
const DOT = 4;
const HEAD = 6;

/** The figures as a picture; the table above it says the same in words. */
export function FigurePlot({ plot }: { plot: ComparePlot }) {
  const name = `The figures on one line: ${plot.lines.map(({ label }) => label).join('; ')}`;
  return (
    <div class="plot" role="img" aria-label={name}>
      {plot.lines.map(({ key, label, mark }) => (
        <div key={key} class="plot-line">
          <span>{label}</span>
          <svg aria-hidden="true">
            {plot.ticks.map(({ value, at }) => (
              <line key={value} class="plot-tick" x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
            ))}
            <Mark mark={mark} />
          </svg>
        </div>
      ))}
      <div class="plot-line">
        <span />
        <svg aria-hidden="true">
          {plot.ticks.map(({ value, at }) => (
            <text key={value} x={`${at}%`} y={DOT * 3} text-anchor="middle">
              {value.toLocaleString('en-GB')}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

/** A dot where a bound is, a ring where the bound itself is outside, an arrow where there is none. */
function Mark({ mark }: { mark: PlotMark }) {
  return (
    <g class={mark.without ? 'plot-mark is-without' : 'plot-mark'}>
      <line x1={`${mark.from}%`} x2={`${mark.to}%`} y1={MIDDLE} y2={MIDDLE} />
      {mark.openStart ? <Head at={mark.from} side={1} /> : <circle cx={`${mark.from}%`} cy={MIDDLE} r={DOT} />}
      {mark.openEnd ? <Head at={mark.to} side={-1} /> : <circle cx={`${mark.to}%`} cy={MIDDLE} r={DOT} />}
    </g>
  );
}

function Head({ at, side }: { at: number; side: 1 | -1 }) {
  const back = side * HEAD;
  return (
    <svg x={`${at}%`} y={MIDDLE} overflow="visible">
      <path d={`M${back} ${-DOT}L0 0L${back} ${DOT}`} />
    </svg>
  );
}
