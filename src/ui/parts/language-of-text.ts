/**
 * Claims are read in English alone, and the record is worded in English: whoever hears the screen is told so
 * (WCAG 3.1.2).
 */
export const LANGUAGE_OF_TEXT = 'en';
