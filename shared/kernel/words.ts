/** Languages of the interface and of memoranda. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** A sentence in both languages; `{name}` stands for a value. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Fills the {placeholders} of a message; an unknown placeholder stays visible so that a test can catch it. */
export const fill = (message: string, values: Readonly<Record<string, string | number>> = {}): string =>
  message.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
