/** Slots of terms that hold dates, or spans of two dates parted by a stroke. */
export const DATE_SLOTS = ['date', 'window'] as const;
