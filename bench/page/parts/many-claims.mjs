/** Pages with very many claims. */
import { median, pause, traced } from './measure.mjs';

const MOVES = 200;
const FRAMES = 60;

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

const tick = (page) =>
  page.evaluate(
    (count) =>
      new Promise((resolve) => {
        const clock = document.getElementById('clock');
        const next = () => {
          clock.textContent = String(--count);
          if (count === 0) resolve();
          else requestAnimationFrame(next);
        };
        next();
      }),
    FRAMES,
  );

async function frameWork(world) {
  const rest = () => pause(3000);
  const run = async (page) => {
    await rest();
    await tick(page);
  };
  const before = (await traced(world, 'many-10000-card', rest)).all;
  return ((await traced(world, 'many-10000-card', run)).all - before) / FRAMES;
}

export async function measureFrames(worlds, report) {
  const [ours, none] = [[], []];
  for (let time = 0; time < 3; time++) {
    ours.push(await frameWork(worlds.ours));
    none.push(await frameWork(worlds.control));
  }
  const dearer = Math.max(0, median(ours) - median(none));
  report('10,000 claims: a frame with a change is dearer by', dearer, 2, ' ms');
}
