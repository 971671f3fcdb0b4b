/** The head of a mail, as programs print it above its words: from whom, when, to whom, about what. */
import { inOrder } from './agencies.ts';
import { findDates } from './dates.ts';

export interface MailHead {
  readonly title: string;
  readonly author?: string;
  readonly edtf: string;
  readonly words: string;
  readonly publisher?: undefined;
}

const FIELDS: readonly (readonly [name: 'from' | 'sent' | 'to' | 'subject', label: RegExp])[] = [
  ['from', /^(?:de|from|von|da|van|expéditeur)\s?:\s*(?<value>\S.*)$/iu],
  [
    'sent',
    /^(?:envoyé(?: le)?|date|sent|gesendet|datum|inviato|data|verzonden|enviado(?: el)?|fecha)\s?:\s*(?<value>\S.*)$/iu,
  ],
  ['to', /^(?:à|a|to|an|para|aan|pour|destinataires?)\s?:\s*(?<value>\S.*)$/iu],
  ['subject', /^(?:objet|subject|re|betreff|oggetto|onderwerp|asunto)\s?:\s*(?<value>\S.*)$/iu],
];

/** One look tells that a line is none of them. */
const LABEL = /^\s*(?:de|from|von|da|van|expéditeur|à|a|to|an|para|aan|pour|destinataires?)\s?:/iu;

/** How far down the head begins, and how many lines it takes. */
const [BEGINS, TAKES] = [4, 10];

/** "Perrin, Luc <luc@…>", "'Luc Perrin' [mailto:…]" → "Luc Perrin"; nothing of an address alone. */
const nameIn = (from: string): string =>
  inOrder(
    from
      .replace(/\s*[<[(].*$/u, '')
      .replaceAll(/^["']|["']$/gu, '')
      .trim(),
  );

/** @param lines with which the text begins */
export function mailHeadIn(lines: readonly string[]): MailHead | undefined {
  const first = lines.slice(0, BEGINS).findIndex((line) => LABEL.test(line));
  if (first < 0) return undefined;
  const head = lines.slice(first, first + TAKES).map((line) => line.trim());
  const [from, sent, to, subject] = FIELDS.map(([, label]) =>
    head.map((line) => label.exec(line)?.groups?.['value']).find((value) => value !== undefined),
  );
  const edtf = sent === undefined ? undefined : findDates(sent)[0]?.edtf;
  if (from === undefined || to === undefined || subject === undefined || edtf?.length !== 10) return undefined;
  const author = nameIn(from);
  return {
    title: subject,
    ...(author !== '' && !author.includes('@') && { author }),
    edtf,
    words: sent ?? '',
  };
}
