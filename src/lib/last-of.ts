/** Keeps the last result: asked again with the same arguments, by identity, it is not computed anew. */
export function lastOf<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null;
  return (...args) => {
    const known = last;
    if (known !== null && known.args.length === args.length && args.every((one, at) => one === known.args[at]))
      return known.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}
