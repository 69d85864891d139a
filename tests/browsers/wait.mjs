/** Waiting in tests: for a condition, never for a time. */

/** Pause between two looks, in milliseconds. */
const LOOK_EVERY = 40;
/** A slow machine with both cores busy; a condition that holds is seen at once. */
export const PATIENCE = 15_000;

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The first truthy value of `look`; an error that names what was waited for, and what was seen last. */
export async function waitFor(what, look, patience = PATIENCE) {
  const end = performance.now() + patience;
  for (;;) {
    const value = await look();
    if (value) return value;
    if (performance.now() > end) throw new Error(`waited ${patience / 1000} s for ${what}; last seen: ${value}`);
    await pause(LOOK_EVERY);
  }
}
