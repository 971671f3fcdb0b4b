import type { Problem } from '../kernel/result.ts';
import type { Bilingual } from '../kernel/words.ts';

/** Where exhibits are filed, one file each (CJA R.414-5, R.611-8-5 before administrative courts; RPVA before civil ones). */
export const FILING_PROFILES = ['telerecours', 'rpva', 'plain'] as const;
export type FilingProfile = (typeof FILING_PROFILES)[number];

export const FILING_PROFILE_TERMS: Readonly<Record<FilingProfile, Bilingual>> = {
  telerecours: { fr: 'Télérecours', en: 'Télérecours (administrative courts)' },
  rpva: { fr: 'RPVA', en: 'RPVA (civil courts)' },
  plain: { fr: 'Dossier simple', en: 'Plain folder' },
};

/** In megabytes (10⁶ bytes); 0: none. */
export interface FilingLimits {
  readonly file: number;
  readonly filing: number;
}
export type AllFilingLimits = Readonly<Record<FilingProfile, FilingLimits>>;

/**
 * No rule of law: what platforms were said to take, as far as it could be found in November 2026. They change, so each is a setting.
 * - Télérecours: its pages "Déposer une requête" and "Verser des pièces" (telerecours.fr) state the form of the names and no size; 128 MB for a
 *   file is what its users report.
 * - RPVA: 4 MB for a message in 2017 (Cass. 2e civ., 16 nov. 2017, n° 16-24.864); since e-barreau's second version 10 MB is reported.
 */
export const USUAL_LIMITS: AllFilingLimits = {
  telerecours: { file: 128, filing: 0 },
  rpva: { file: 10, filing: 10 },
  plain: { file: 0, filing: 0 },
};

/** Limits as they were set; the usual one stands for what is missing or makes no sense (a file written by hand). */
export function filingLimits({ filingLimits: stored }: { readonly filingLimits: unknown }): AllFilingLimits {
  const read = (profile: FilingProfile): FilingLimits => {
    const of = (stored as Partial<Record<FilingProfile, Partial<FilingLimits>>> | null)?.[profile];
    const whole = (key: keyof FilingLimits): number => {
      const value: unknown = of?.[key];
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : USUAL_LIMITS[profile][key];
    };
    return { file: whole('file'), filing: whole('filing') };
  };
  return { telerecours: read('telerecours'), rpva: read('rpva'), plain: read('plain') };
}

/** A file of a filing as it will be written. */
export interface FilingEntry {
  readonly role: 'memo' | 'list' | 'exhibit';
  readonly name: string;
  /** Of the exhibit; null for the memorandum and the list. */
  readonly number: number | null;
  readonly title: string;
  /** Of the original, in bytes; 0 where the file is made from text. */
  readonly size: number;
}

export interface FilingCheck {
  readonly entries: readonly FilingEntry[];
  readonly faults: readonly Problem[];
}
