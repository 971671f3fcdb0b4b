import type { Divergence, DivergenceClaim } from '../../domain/divergence.ts';
import { describeTopic } from '../../domain/divergence-words.ts';
import type { DocumentNode } from '../../domain/memo.ts';
import { formatEdtf } from '../../kernel/edtf.ts';
import { fill, type Language } from '../../kernel/words.ts';
import { citationsOf, inOwnLanguage, paragraph, text } from './document-table.ts';
import { LIVE_WORDS } from './live-words.ts';

type Ruled = Pick<Divergence, 'proposition' | 'topic' | 'claims' | 'rulingClaimId' | 'note'>;

/**
 * What the sources say against one another, each in its own words, and what the lawyer holds and why.
 * @param makeId a new id for each citation
 */
export function divergencesBlock(
  divergences: readonly Ruled[],
  language: Language,
  makeId: () => string,
): readonly DocumentNode[] {
  if (divergences.length === 0) return [paragraph(LIVE_WORDS.noDivergences[language])];
  return divergences.flatMap((one) => divergenceNote(one, language, makeId));
}

function divergenceNote(
  { proposition, topic, claims, rulingClaimId, note }: Ruled,
  language: Language,
  makeId: () => string,
): readonly DocumentNode[] {
  const held = claims.find(({ claimId }) => claimId === rulingClaimId && claimId !== null);
  const ruling = held
    ? fill(LIVE_WORDS.held[language], { value: valueOf(held, language) })
    : LIVE_WORDS.noneHeld[language];
  return [
    paragraph(
      proposition === ''
        ? [text(describeTopic(topic, language), 'strong')]
        : inOwnLanguage(proposition, language, 'strong'),
    ),
    {
      type: 'bullet_list',
      content: claims.map((claim) => ({ type: 'list_item', content: [paragraph(said(claim, language, makeId))] })),
    },
    paragraph([text(note === '' ? ruling : `${ruling} `), ...inOwnLanguage(note, language)]),
  ];
}

/** A date is said in words. */
const valueOf = ({ value, unit, quote }: DivergenceClaim, language: Language): string =>
  [unit === '' ? formatEdtf(value, language) : value, unit].filter(Boolean).join(' ') || quote;

/** "Le Journal, 3 mai 2024 : « … » (Pièce n° 3, p. 2)". */
function said(claim: DivergenceClaim, language: Language, makeId: () => string): DocumentNode[] {
  const { source, speaker, date, passageId } = claim;
  const published = source?.published ? formatEdtf(source.published, language) : '';
  const who = [
    speaker,
    source ? source.publisher || source.title : LIVE_WORDS.saysNoSource[language],
    published || formatEdtf(date, language),
  ]
    .filter(Boolean)
    .join(', ');
  const colon = language === 'fr' ? '\u00a0: ' : ': ';
  if (!source || passageId === null) return [text(`${who}${colon}${valueOf(claim, language)}`)];
  return [text(`${who}${colon}`), ...citationsOf([{ id: passageId, sourceId: source.id }], makeId, 'quotation')];
}
