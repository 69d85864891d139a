/** A reliability diagram as SVG: score across, share observed up, the diagonal where both are equal. */
import type { Bin } from './reliability';

export interface Panel {
  title: string;
  bins: readonly Bin[];
}

/** Pixels. */
const SIDE = 260;
const MARGIN = 56;
const LARGEST_DOT = 11;
const WIDTH = SIDE + 2 * MARGIN;
const HEIGHT = SIDE + 2 * MARGIN;
/** Scores below an even chance are hardly ever given: the axes begin there. */
const FROM = 0.5;
const TICKS = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

const along = (value: number): number => (Math.max(FROM, value) - FROM) / (1 - FROM);

const x = (value: number): string => (MARGIN + along(value) * SIDE).toFixed(1);
const y = (value: number): string => (MARGIN + (1 - along(value)) * SIDE).toFixed(1);

function axes(title: string): string[] {
  const ticks = TICKS.flatMap((tick) => [
    `<line class="grid" x1="${x(tick)}" y1="${y(0)}" x2="${x(tick)}" y2="${y(1)}"/>`,
    `<line class="grid" x1="${x(0)}" y1="${y(tick)}" x2="${x(1)}" y2="${y(tick)}"/>`,
    `<text x="${x(tick)}" y="${Number(y(0)) + 18}" text-anchor="middle">${tick}</text>`,
    `<text x="${Number(x(0)) - 8}" y="${Number(y(tick)) + 4}" text-anchor="end">${tick}</text>`,
  ]);
  return [
    ...ticks,
    `<line class="even" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>`,
    `<text class="title" x="${x(0)}" y="${MARGIN - 32}">${title}</text>`,
    `<text x="${x(0.75)}" y="${Number(y(0)) + 40}" text-anchor="middle">score</text>`,
    `<text x="14" y="${y(0.75)}" text-anchor="middle" transform="rotate(-90 14 ${y(0.75)})">share observed</text>`,
  ];
}

const countLine = (bins: readonly Bin[]): string =>
  `<text x="${x(0)}" y="${MARGIN - 14}">cases a dot: ${bins.map(({ count }) => count).join(', ')}</text>`;

function dots(bins: readonly Bin[]): string[] {
  const most = Math.max(...bins.map(({ count }) => count));
  return bins.map(
    ({ count, promised, found }) =>
      `<circle cx="${x(promised)}" cy="${y(found)}" r="${(LARGEST_DOT * Math.sqrt(count / most)).toFixed(1)}">` +
      `<title>score ${promised.toFixed(3)}, observed ${found.toFixed(3)}, ${count} cases</title></circle>`,
  );
}

const STYLE =
  'text{font:12px system-ui,sans-serif;fill:#333}.title{font-size:14px;font-weight:600}' +
  '.grid{stroke:#ddd}.even{stroke:#888;stroke-dasharray:4 4}circle{fill:#3b6ea5;fill-opacity:.55;stroke:#3b6ea5}';

export function reliabilityDiagram(panels: readonly Panel[]): string {
  const drawn = panels.map(({ title, bins }, i) =>
    [`<g transform="translate(${i * WIDTH} 0)">`, ...axes(title), countLine(bins), ...dots(bins), '</g>'].join('\n'),
  );
  const width = WIDTH * panels.length;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img">`,
    `<title>Reliability of the scores: ${panels.map(({ title }) => title).join('; ')}</title>`,
    `<style>${STYLE}</style>`,
    `<rect width="${width}" height="${HEIGHT}" fill="#fff"/>`,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}
