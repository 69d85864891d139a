/** The pointer over very many claims. */
import { median, pause, traced } from './measure.mjs';

const MOVES = 200;

export async function measurePointer(world, report) {
  const move = async (page) => {
    await pause(2500);
    for (let step = 0; step < MOVES; step++) await page.mouse.move(100 + (step % 50) * 10, 100 + step);
  };
  const rest = () => pause(2500);
  const [moved, rested] = [[], []];
  for (let time = 0; time < 3; time++) {
    moved.push((await traced(world, 'many-2000-card', move)).script);
    rested.push((await traced(world, 'many-2000-card', rest)).script);
  }
  report('pointer over 2,000 marks: an event', Math.max(0, median(moved) - median(rested)) / MOVES, 0.2, ' ms');
}
