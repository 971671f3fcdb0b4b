/** Languages of the interface and of memoranda. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** A sentence in both languages; `{name}` stands for a value. */
export type Bilingual = Readonly<Record<Language, string>>;

/** One takes no plural; in French neither does none. */
const isPlural = (count: unknown, language: Language): boolean =>
  typeof count === 'number' && (language === 'fr' ? count >= 2 : count !== 1);

/** `{count} source(s)`: with the ending that the count asks for. What has no count to go by stays singular. */
export const agree = (message: string, count: unknown, language: Language): string =>
  message.replaceAll(/\((e?s)\)/gu, (_, ending: string) => (isPlural(count, language) ? ending : ''));

/** Fills the {placeholders} of a message; an unknown placeholder stays visible so that a test can catch it. */
export const fill = (message: string, values: Readonly<Record<string, string | number>> = {}): string =>
  message.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
