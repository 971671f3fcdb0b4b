/** Names of months, weekdays and seasons, with the short forms in use. */
const FR_MONTHS = [
  'janvier|janv.',
  'février|févr.|fév.|fevrier',
  'mars',
  'avril|avr.',
  'mai',
  'juin',
  'juillet|juil.',
  'août|aout',
  'septembre|sept.',
  'octobre|oct.',
  'novembre|nov.',
  'décembre|déc.|decembre',
];
const EN_MONTHS = [
  'january|jan.|jan',
  'february|feb.|feb',
  'march|mar.',
  'april|apr.|apr',
  'may',
  'june|jun.',
  'july|jul.',
  'august|aug.|aug',
  'september|sept.|sep.|sept',
  'october|oct.|oct',
  'november|nov.|nov',
  'december|dec.|dec',
];
const FR_DAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const EN_DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const numbered = (groups: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(groups.flatMap((group, index) => group.split('|').map((word) => [word, index + first] as const)));

/** Lower-case name to month 1-12. */
export const MONTHS = { fr: numbered(FR_MONTHS, 1), en: numbered(EN_MONTHS, 1) } as const;
/** Lower-case name to weekday 0 (Sunday) to 6. */
export const WEEKDAYS = { fr: numbered(FR_DAYS, 0), en: numbered(EN_DAYS, 0) } as const;
/** Lower-case name to EDTF season 21-24. */
export const SEASONS = {
  fr: new Map([
    ['printemps', 21],
    ['été', 22],
    ['automne', 23],
    ['hiver', 24],
  ]),
  en: new Map([
    ['spring', 21],
    ['summer', 22],
    ['autumn', 23],
    ['fall', 23],
    ['winter', 24],
  ]),
} as const;
