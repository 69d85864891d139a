/** Whether pages of a language are read. */
const READ = /^en\b/i;

/** `language`: as the page names it (BCP 47), empty where it names none: such a page is tried. */
export const isReadLanguage = (language: string): boolean => language === '' || READ.test(language);
