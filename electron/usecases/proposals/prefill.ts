/** What a record made of a proposal says at first: only what stands in its sentence, and nothing where the sentence leaves a choice. Pure. */
import type { Gathered, Place, ProposalKind } from '../../../shared/domain/proposal.ts';
import type { PartyKind } from '../../../shared/domain/party.ts';
import { MEASURE_KIND_TERMS, STEP_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { STEP_KINDS, type MeasureKind, type STEP_DATES, type StepKind } from '../../../shared/domain/proceeding.ts';
import { parseEdtf } from '../../../shared/kernel/edtf.ts';
import { minorDigits, type Money } from '../../../shared/kernel/money.ts';
import type { Bilingual, Language } from '../../../shared/kernel/words.ts';
import { sentenceAt } from '../../../shared/text/sentence.ts';

/** A proposal among the others of its source, with the text that they stand in. */
export interface InText {
  readonly one: Gathered;
  readonly others: readonly Gathered[];
  readonly body: string;
  readonly language: Language;
}

/** A sentence longer than this is no statement: the words themselves stand for it. */
const LONGEST_STATEMENT = 500;

const isWithin = (inner: Place, outer: Place): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The only one of a kind in the sentence; undefined where there is none or a choice. */
function onlyOf({ one, others, body }: InText, kind: ProposalKind): Gathered | undefined {
  if (one.kind === kind) return one;
  const sentence = sentenceAt(body, one);
  const there = others.filter(
    (other) => other.kind === kind && other.places.some((place) => isWithin(place, sentence)),
  );
  return there.length === 1 ? there[0] : undefined;
}

/** EDTF of a date that is one; empty for "XXXX-11" or two readings, which the lawyer has to settle. */
const dateOf = (date: Gathered | undefined): string => (date !== undefined && parseEdtf(date.value) ? date.value : '');

/** A heading or a caption is a line without a full stop: it announces, and the text below says it. */
const isSentence = (body: string, { start, end }: Place): boolean => /[.!?…]["”»’)\s]*$/u.test(body.slice(start, end));

/** The sentence and where it stands: of the places that say it the first that is a sentence, else the line that there is. */
export function statementOf({ one, body }: InText): { statement: string; place: Place } {
  const first = sentenceAt(body, one);
  const sentence = isSentence(body, first)
    ? first
    : (one.places.map((place) => sentenceAt(body, place)).find((place) => isSentence(body, place)) ?? first);
  const place = sentence.end - sentence.start > LONGEST_STATEMENT ? one : sentence;
  return { statement: body.slice(place.start, place.end).replaceAll(/\s+/gu, ' '), place };
}

export const factDateOf = (inText: InText): string => dateOf(onlyOf(inText, 'date'));

const isStepKind = (value: string): value is StepKind => (STEP_KINDS as readonly string[]).includes(value);

/** "notifiée le 19 février": an act, its notification and its publication have dates of their own. */
const stepDateOf = (before: string): (typeof STEP_DATES)[number] =>
  /(?:notifi[ée]\p{L}*|signifi[ée]e?s?|re[çc]ue?s?|notified|served|received)\s(?:[\p{L}’']+\s){0,6}$/iu.test(before)
    ? 'notificationDate'
    : /(?:publi[ée]e?s?|rendue?s? publiques?|mise en ligne|published|made public)\s(?:[\p{L}’']+\s){0,6}$/iu.test(
          before,
        )
      ? 'publicationDate'
      : 'actDate';

export function stepOf(inText: InText): {
  kind: StepKind;
  actDate: string;
  notificationDate: string;
  publicationDate: string;
  number: string;
  legalBasis: string;
  field: string;
} {
  const { one, body } = inText;
  const act = onlyOf(inText, 'act')?.value ?? '';
  const dated = onlyOf(inText, 'date');
  const dateField =
    dated === undefined ? 'actDate' : stepDateOf(body.slice(Math.max(0, dated.start - 60), dated.start));
  return {
    kind: isStepKind(act) ? act : one.kind === 'decision' ? 'decision' : 'other',
    actDate: '',
    notificationDate: '',
    publicationDate: '',
    [dateField]: dateOf(dated),
    number: onlyOf(inText, 'decision')?.value ?? '',
    legalBasis: one.kind === 'article' ? one.value : '',
    field:
      one.kind === 'date' ? dateField : one.kind === 'decision' ? 'number' : one.kind === 'article' ? 'legalBasis' : '',
  };
}

/** Words by which a sum is told: the first that stands nearest before it, else after it. */
const MEASURE_WORDS: readonly (readonly [MeasureKind, RegExp])[] = [
  ['liquidation', /liquid/iu],
  ['periodic-penalty', /astreinte|periodic penalty|per day|a day|par jour/iu],
  ['damages', /dommages|damages|compensation|indemnis/iu],
  ['costs', /dépens|frais de justice|article 700|legal costs|costs of/iu],
  ['fine', /amende|sanction p[ée]cuniaire|fine[ds]?\b|penalty/iu],
];
const MEASURE_OF_ACT: Readonly<Record<string, MeasureKind>> = {
  injunction: 'injunction',
  liquidation: 'liquidation',
  reprimand: 'reprimand',
  publication: 'publicity',
};

export function measureKindOf({ one, body }: InText): MeasureKind | undefined {
  if (one.kind === 'act') return MEASURE_OF_ACT[one.value];
  if (one.kind !== 'amount') return undefined;
  if (one.unit === 'day') return 'periodic-penalty';
  const sentence = sentenceAt(body, one);
  const [before, after] = [body.slice(sentence.start, one.start), body.slice(one.end, sentence.end)];
  const nearest = MEASURE_WORDS.map(([kind, words]) => ({ kind, at: lastIndex(before, words) })).toSorted(
    (a, b) => b.at - a.at,
  )[0];
  if (nearest && nearest.at >= 0) return nearest.kind;
  return MEASURE_WORDS.find(([, words]) => words.test(after))?.[0] ?? 'other';
}

function lastIndex(text: string, words: RegExp): number {
  let at = -1;
  for (const match of text.matchAll(new RegExp(words.source, 'giu'))) at = match.index;
  return at;
}

export function moneyOf({ number, currency }: Gathered): Money | null {
  if (number === undefined || currency === undefined) return null;
  const minor = Math.round(number * 10 ** minorDigits(currency));
  return Number.isSafeInteger(minor) ? { minor, currency } : null;
}

const COURT = /tribunal|cour\b|court|conseil d['’][ée]tat|conseil constitutionnel/iu;

export function partyOf({
  kind,
  value,
  role = '',
}: Gathered): { name: string; kind: PartyKind; role: string } | undefined {
  if (kind === 'person') return { name: value, kind: /^(?:me|maître)\s/iu.test(value) ? 'counsel' : 'person', role };
  if (kind === 'company') return { name: value, kind: 'company', role: '' };
  if (kind === 'authority') return { name: value, kind: COURT.test(value) ? 'court' : 'authority', role: '' };
  return undefined;
}

const PROPERTIES: Readonly<Record<ProposalKind, Bilingual>> = {
  date: { fr: 'date', en: 'date' },
  period: { fr: 'durée', en: 'period' },
  amount: { fr: 'montant', en: 'amount' },
  percentage: { fr: 'pourcentage', en: 'percentage' },
  quantity: { fr: 'nombre', en: 'number' },
  authority: { fr: 'autorité', en: 'authority' },
  company: { fr: 'société', en: 'company' },
  person: { fr: 'personne', en: 'person' },
  article: { fr: 'fondement', en: 'legal basis' },
  decision: { fr: 'numéro de décision', en: 'decision number' },
  act: { fr: 'acte', en: 'act' },
};

/** What the claim is about: the sum's measure, the thing counted, the act that the date is of. */
export function claimOf(inText: InText): {
  subject: string;
  property: string;
  value: string;
  unit: string;
  date: string;
  speaker: string;
} {
  const { one, language } = inText;
  const act = onlyOf(inText, 'act')?.value ?? '';
  const measure = one.kind === 'amount' ? measureKindOf(inText) : undefined;
  const name = (terms: Bilingual): string => terms[language].toLowerCase();
  const property =
    measure !== undefined && measure !== 'other'
      ? name(MEASURE_KIND_TERMS[measure])
      : one.kind === 'quantity' || one.kind === 'percentage'
        ? one.unit || PROPERTIES[one.kind][language]
        : one.kind === 'date' && isStepKind(act) && act !== 'other'
          ? `${PROPERTIES.date[language]} – ${name(STEP_KIND_TERMS[act])}`
          : PROPERTIES[one.kind][language];
  return {
    subject: one.kind === 'company' ? '' : (onlyOf(inText, 'company')?.value ?? ''),
    property,
    value: one.value === '' ? one.quote : one.value,
    unit: one.unit,
    date: one.kind === 'date' ? '' : dateOf(onlyOf(inText, 'date')),
    speaker: one.speaker ?? '',
  };
}
