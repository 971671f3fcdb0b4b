/** The footnote by which a memorandum says that its sources disagree, with a citation of each. */
import type { Divergence, DivergenceClaim } from '../domain/divergence.ts';
import type { DocumentNode } from '../domain/memo.ts';
import type { Language } from '../kernel/words.ts';

const NB = '\u00a0';
const THIN = '\u202f';

const WORDS = {
  fr: {
    differ: `Les sources divergent${NB}: `,
    evolution: `Valeurs de dates différentes${NB}: `,
    rounding: `Valeurs arrondies diversement${NB}: `,
    between: `${THIN}; `,
    held: `retenu${NB}: `,
    open: 'point non tranché',
    by: (who: string) => ` selon ${who}`,
    quote: (words: string) => `«${NB}${words}${NB}»`,
  },
  en: {
    differ: 'The sources differ: ',
    evolution: 'Values of different dates: ',
    rounding: 'Values rounded differently: ',
    between: '; ',
    held: 'held: ',
    open: 'not settled',
    by: (who: string) => ` according to ${who}`,
    quote: (words: string) => `“${words}”`,
  },
} as const;

/** Longer words are cut at a space: a note points to the passage, it does not replace it. */
const LONGEST = 110;

/**
 * "Les sources divergent : « 12 M€ » (Pièce n° 2) ; « 15 M€ » (Pièce n° 4) ; retenu : « 12 M€ »." The words are the sources' own, whatever the
 * language; each source is cited once for each value, the value held is named at the end with the lawyer's note.
 * @param makeId gives the id of each citation node
 */
export function divergenceNote(
  { claims, kind, rulingClaimId, note, state }: Divergence,
  language: Language,
  makeId: () => string,
): DocumentNode {
  const words = WORDS[language];
  const lead = kind === 'evolution' ? words.evolution : kind === 'rounding' ? words.rounding : words.differ;
  const held = claims.find(({ claimId }) => claimId !== null && claimId === rulingClaimId);
  const content: DocumentNode[] = [];
  const say = (text: string): void => {
    const last = content.at(-1);
    if (last?.type === 'text') content[content.length - 1] = { type: 'text', text: `${last.text ?? ''}${text}` };
    else content.push({ type: 'text', text });
  };
  const tell = (claim: DivergenceClaim): string =>
    claim.quote === '' ? claim.value : words.quote(shorten(claim.quote));
  say(lead);
  for (const [index, claim] of claims.entries()) {
    if (index > 0) say(words.between);
    say(`${tell(claim)}${claim.speaker === '' ? '' : words.by(claim.speaker)}`);
    if (!claim.source) continue;
    say(' ');
    const attrs = { id: makeId(), sourceId: claim.source.id, passageId: claim.passageId, form: 'reference' };
    content.push({ type: 'citation', attrs });
  }
  if (held) say(`${words.between}${words.held}${tell(held)}`);
  else if (state === 'open' && kind !== 'evolution' && kind !== 'rounding') say(`${words.between}${words.open}`);
  const reason = state === 'ruled' ? note.trim().replaceAll(/\s+/gu, ' ') : '';
  say(reason === '' ? '.' : `. ${reason}${/[.!?…]$/u.test(reason) ? '' : '.'}`);
  return { type: 'footnote', content };
}

function shorten(quote: string): string {
  const line = quote.replaceAll(/\s+/gu, ' ').replaceAll(/^[«“"\s]+|[»”"\s]+$/gu, '');
  if (line.length <= LONGEST) return line;
  return line.slice(0, line.lastIndexOf(' ', LONGEST)).replace(/[,;:\s]+$/u, '');
}
