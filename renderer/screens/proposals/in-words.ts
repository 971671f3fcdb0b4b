/** A proposal's value as a lawyer reads it. Pure. */
import type { Proposal } from '../../../shared/domain/proposal.ts';
import { APPROXIMATION_TERMS } from '../../../shared/domain/proposal-terms.ts';
import { STEP_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { STEP_KINDS, type StepKind } from '../../../shared/domain/proceeding.ts';
import { parseEdtf } from '../../../shared/kernel/edtf.ts';
import { minorDigits } from '../../../shared/kernel/money.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import type { Format } from '../../i18n/format.ts';
import type { Text } from '../../i18n/use-text.ts';

interface Words {
  readonly t: Text;
  readonly format: Format;
  readonly language: Language;
}

const isStepKind = (value: string): value is StepKind => (STEP_KINDS as readonly string[]).includes(value);

export function valueInWords(one: Proposal, { t, format, language }: Words): string {
  const { kind, value, number, approximation = 'exact' } = one;
  const about = APPROXIMATION_TERMS[approximation][language];
  const lead = about === '' ? '' : `${about} `;
  if (kind === 'date') {
    if (parseEdtf(value)) return format.date(value);
    if (one.from !== null && one.to !== null)
      return t('proposals.from-to', { from: format.date(one.from), to: format.date(one.to) });
    return t('proposals.unresolved');
  }
  if (kind === 'amount' && number !== undefined && one.currency !== undefined) {
    const money = { minor: Math.round(number * 10 ** minorDigits(one.currency)), currency: one.currency };
    return lead + format.money(money) + (one.unit === '' ? '' : ` / ${unitInWords(one.unit, language)}`);
  }
  if (kind === 'quantity' && number !== undefined) return `${lead}${format.number(number)} ${one.unit}`;
  if (kind === 'percentage' && number !== undefined)
    return `${lead}${format.number(number)}\u00a0%${one.unit === '' ? '' : ` · ${one.unit}`}`;
  if (kind === 'period') return lead + periodInWords(value, language);
  if (kind === 'act' && isStepKind(value)) return STEP_KIND_TERMS[value][language];
  return value;
}

const PER: Readonly<Record<string, string>> = {
  hour: 'heure',
  day: 'jour',
  week: 'semaine',
  month: 'mois',
  quarter: 'trimestre',
  year: 'an',
};
const unitInWords = (unit: string, language: Language): string => (language === 'fr' ? (PER[unit] ?? unit) : unit);

const UNITS = { H: 'hour', D: 'day', W: 'week', M: 'month', Y: 'year' } as const;

/** "P2Y6M" as "2 ans 6 mois". */
function periodInWords(iso: string, language: Language): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  return [...iso.matchAll(/(\d+)([HDWMY])/gu)]
    .map(([, count = '', letter = 'D']) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: UNITS[letter as keyof typeof UNITS],
        unitDisplay: 'long',
      }).format(Number(count)),
    )
    .join(' ');
}

/** A value that cannot be taken as it stands: not placed, only about, or read in two ways. */
export const isUnsure = ({ kind, precision, approximation, value, how }: Proposal): boolean =>
  kind === 'date'
    ? precision === 'fuzzy' || !parseEdtf(value) || how !== 'date.absolute'
    : approximation !== undefined && approximation !== 'exact';
