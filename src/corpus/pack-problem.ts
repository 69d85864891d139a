/** What is amiss in a pack, named so that an author finds it. */
export interface PackProblem {
  /** The file of the pack: `statements.json`. */
  file: string;
  /** Id of the entry, or its place in the list (`#3`) where it has none; empty for the file itself. */
  record: string;
  /** Path of the field, with dots: `figures.0.min`; empty for the whole entry. */
  field: string;
  message: string;
}

/** One line for a log or a build that stops. */
export function describeProblem({ file, record, field, message }: PackProblem): string {
  return `${[file, record, field].filter((part) => part !== '').join(' › ')}: ${message}`;
}
