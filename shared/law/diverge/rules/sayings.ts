/** What a party says: the same words handed on by two ways, or told as a fact by one source and as a thesis by another. */
import { fold } from '../../../kernel/fold.ts';
import { isPartyVoice } from '../speech.ts';
import { stateOf, stemsOf, type Passage, type Reading } from '../reading.ts';
import type { Statement } from '../statement.ts';
import { allMatches } from '../../../text/recognise/scan.ts';

/** Words of a quotation that two sources must share to be handing on one saying. */
const SHINGLE = 6;

export function readSayings(reading: Reading): readonly Statement[] {
  const { body } = reading.document;
  const statements: Statement[] = [];
  for (const [index, passage] of reading.passages.entries()) {
    if (passage.quoted.length === 0 && !THESIS.test(passage.text)) continue;
    const [previous, next] = [reading.passages[index - 1], reading.passages[index + 1]];
    const around = `${previous?.paragraph === passage.paragraph ? previous.text : ''} ${passage.text} ${next?.paragraph === passage.paragraph ? next.text : ''}`;
    const authorities = passage.found.filter(({ kind }) => kind === 'authority');
    const byParty = isPartyVoice(around, authorities, reading.names);
    for (const span of passage.quoted) {
      if (span.start < passage.start) continue;
      const words = body.slice(span.start, span.end);
      const shingle = wordsOf(words);
      if (shingle.length < SHINGLE + 2) continue;
      statements.push(
        stateOf(reading, passage, {
          rule: 'saying',
          topic: fold(shingle.slice(0, SHINGLE).join(' ')),
          side: relay(around) ?? '',
          start: span.start,
          end: span.end,
          value: relay(around) ?? '',
          mood: 'asserted',
          marks: byParty ? ['party'] : [],
        }),
      );
    }
    statements.push(...theses(reading, passage, byParty));
  }
  return statements;
}

const wordsOf = (text: string): readonly string[] => allMatches(/[\p{L}\p{N}]+/gu, text).map(([word]) => fold(word));

/** By what way words reached the source: "relayed by Le Monde", "told Reuters", "in a statement". */
const RELAY =
  /(?:relayé\p{L}* par|rapporté\p{L}* par|cité\p{L}* par|selon|à|auprès de|interrogé\p{L}* par|told|quoted by|reported by|according to|in an interview with)\s+(?:l['’]|le |la |the )?(?<who>AFP|Reuters|AP|Associated Press|Bloomberg|(?:Le |La |Les |The )?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)/gu;
const MEDIA =
  /^(?:AFP|Reuters|AP|Associated Press|Bloomberg|BBC|CNN|Guardian|Politico|Le \p{Lu}\p{L}+|La \p{Lu}\p{L}+|Les \p{Lu}\p{L}+|The \p{Lu}\p{L}+|Monde|Figaro|Libération|Times|Post|Tribune|Gazette|Courrier|Écho|Journal|Herald|Chronicle|Courier|Mirror|Observer)/u;

const relay = (text: string): string | undefined => {
  for (const match of allMatches(RELAY, text)) {
    const whole = match[0].slice(match[0].search(/(?:l['’]|le |la |the )?(?:Le |La |Les |The )?\p{Lu}/u));
    const who = match.groups?.['who'] ?? '';
    if (MEDIA.test(who) || MEDIA.test(whole)) return who.replace(/^(?:Le|La|Les|The) /u, '');
  }
  return undefined;
};

/** What a party denies or cannot do: theses by their nature. */
const THESIS =
  /(?:impossible|aucun moyen|ne (?:pouvait|peut|pouvaient|sait|savait|possède|dispose|collecte)\b|n['’]a jamais|jamais eu|n['’]est pas (?:liée|soumise|assujetti|responsable)|n['’]a pas à|pas soumis|irréalisable|ni\b.{3,40}\bni\b|cannot|could not|impossible|n['’](?:a|ont|est|exercent?|aura|auront) aucune?\b|\b(?:has|have|had) no\b|\bno (?:effect|risk|danger|impact|evidence)\b|no way|never had|never has|does not have|is not subject|not liable|not responsible|neither)/iu;

function theses(reading: Reading, passage: Passage, byParty: boolean): readonly Statement[] {
  const match = THESIS.exec(passage.text);
  if (!match) return [];
  const spoken = passage.quoted.length > 0 || passage.speaker !== '' || byParty;
  return [
    stateOf(reading, passage, {
      rule: 'thesis',
      topic: 'thesis',
      side: byParty ? 'party' : spoken ? 'other' : 'fact',
      start: passage.start,
      end: passage.end,
      mood: 'asserted',
      marks: [...new Set(stemsOf(passage.text))],
    }),
  ];
}
