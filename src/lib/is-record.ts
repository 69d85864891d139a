/** Whether something has fields at all: the first look at data that is not parsed by a schema. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
