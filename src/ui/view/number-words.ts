/** Made once: a formatter costs a hundred times what it formats. */
const FORMAT = new Intl.NumberFormat('en-GB');

/** 1200 → “1,200” */
export const numberWords = (value: number) => FORMAT.format(value);
