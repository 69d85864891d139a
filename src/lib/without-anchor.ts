/** The address of a page, whatever place in it an address names. */
export const withoutAnchor = (url: string): string => url.split('#', 1)[0] ?? url;
