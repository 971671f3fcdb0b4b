/**
 * Text as it is compared when accents and case do not count: "Éléonore" and "eleonore" are one. Letters that are not an accented form of
 * another (œ, ø, ß) stay, as they do in the search index.
 */
export const fold = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\p{M}/gu, '').replaceAll('ς', 'σ');
