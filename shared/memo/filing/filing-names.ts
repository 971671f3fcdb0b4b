import type { FilingProfile } from '../../domain/filing.ts';

/** How the files of a profile are called. */
interface NamePattern {
  /** Before the number, which begins every name. */
  readonly prefix: string;
  readonly separator: string;
  /** Characters of a name, its ending included. */
  readonly longest: number;
  /** Letters without accents, digits and underscores only: no dots, no blanks. */
  readonly isPlain: boolean;
}

/**
 * Télérecours names exhibits "PJ1_nom de la pièce" in 80 characters at most (telerecours.fr, "Déposer une requête"), without accents, dots or
 * special characters (ibid., "Verser des pièces"; both as read in November 2026); the others take the number first (CJA R.414-5).
 */
const NAME_PATTERNS: Readonly<Record<FilingProfile, NamePattern>> = {
  telerecours: { prefix: 'PJ', separator: '_', longest: 80, isPlain: true },
  rpva: { prefix: '', separator: '_', longest: 100, isPlain: true },
  plain: { prefix: '', separator: ' - ', longest: 120, isPlain: false },
};

const ENDING = '.pdf';
const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
};

/** Latin letters lose their accents; other scripts have no plain letters. */
const withoutAccents = (text: string): string =>
  text
    .replaceAll(/[œŒæÆßøØłŁ]/gu, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');

/** A title in the letters that a profile allows; empty when none of its letters are. */
export function cleanTitle(profile: FilingProfile, title: string): string {
  if (!NAME_PATTERNS[profile].isPlain)
    return title
      .normalize('NFC')
      .replaceAll(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .replaceAll(/^[.\s]+|[.\s]+$/gu, '');
  return withoutAccents(title)
    .replaceAll(/[^A-Za-z0-9]+/gu, '_')
    .replaceAll(/^_+|_+$/gu, '');
}

/** Cut between words where there is room for it. */
function shorten(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most).join('');
  const end = Math.max(cut.lastIndexOf('_'), cut.lastIndexOf(' '));
  return (end > most / 2 ? cut.slice(0, end) : cut).replaceAll(/[_\s.-]+$/gu, '');
}

/** "PJ3_Rapport_de_visite.pdf": the number of the list, then its title (CJA R.414-5). */
export function exhibitFileName(profile: FilingProfile, number: number, title: string): string {
  const { prefix, separator, longest } = NAME_PATTERNS[profile];
  const start = `${prefix}${number}`;
  const room = longest - start.length - separator.length - ENDING.length;
  const clean = shorten(cleanTitle(profile, title), room);
  return `${start}${clean === '' ? '' : separator + clean}${ENDING}`;
}

/** Of the memorandum or the list: its title alone. */
export function documentFileName(profile: FilingProfile, title: string, otherwise: string): string {
  const clean = shorten(cleanTitle(profile, title), NAME_PATTERNS[profile].longest - ENDING.length);
  return `${clean || otherwise}${ENDING}`;
}
