/** For what a screen or tab may not live to answer. */
export function orClosed(error) {
  if (!/closed|target/i.test(error.message)) throw error;
}
