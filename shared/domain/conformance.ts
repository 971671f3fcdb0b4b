/** Levels that an exported document was made to: archive (ISO 19005-3) and accessibility (ISO 14289-1). */
export type ConformanceLevel = 'PDF/A-3a' | 'PDF/A-3b' | 'PDF/UA-1';

/**
 * What of an exhibit lowers the level: it does not declare one itself, a font is not embedded, its colours are a printing press's, its pages
 * are pictures to a screen reader.
 */
export type ConformanceFault = 'undeclared' | 'fonts' | 'colours' | 'untagged';

export interface Conformance {
  /** Of the memorandum's own pages. */
  readonly memo: readonly ConformanceLevel[];
  /** Of the file with its exhibits: what its metadata declare. */
  readonly file: readonly ConformanceLevel[];
  /** Which exhibits lower it, and why. */
  readonly reasons: readonly { readonly number: number; readonly fault: ConformanceFault }[];
}
