/** Thrown by a test that cannot run here; it is counted as skipped, never as passed. */
export class Skipped extends Error {}

export function skip(reason) {
  throw new Skipped(reason);
}
