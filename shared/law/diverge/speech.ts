/** Quotations and who speaks in a sentence. */
import type { Recognition } from '../../text/recognise/recognition.ts';
import type { Names } from './names.ts';
import type { Sentence } from './sentences.ts';
import { allMatches, firstMatch } from '../../text/recognise/scan.ts';

const OPEN = /[“«]|(?<![\p{L}\p{N}])"/gu;
/** Longest quotation that is looked for; a mark left open must not take the rest of the text. */
const LONGEST = 1_200;

/** Quotations of the text's own words, marks included. A closing mark may be an opening one set wrongly (“…“). */
export function quotedSpans(body: string, sentences: readonly Sentence[]): readonly { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let until = -1;
  for (const { start, end } of sentences) {
    for (const match of allMatches(OPEN, body.slice(start, end))) {
      const from = start + match.index;
      if (from < until) continue;
      const rest = body.slice(from + 1, from + LONGEST);
      const close = match[0] === '«' ? rest.indexOf('»') : rest.search(match[0] === '"' ? /"/u : /[”“]/u);
      const newline = rest.indexOf('\n\n');
      if (close < 0 || (newline >= 0 && newline < close)) continue;
      until = from + 1 + close + 1;
      spans.push({ start: from, end: until });
    }
  }
  return spans;
}

const SAYS = String.raw`a (?:déclaré|affirmé|indiqué|expliqué|assuré|répondu|estimé|soutenu|ajouté|reconnu|précédemment déclaré|également affirmé)|déclar(?:e|ait)|affirm(?:e|ait)|assur(?:e|ait)|soutien(?:t|nent)|préten(?:d|dait)|répon(?:d|dait)|considér(?:e|ait)|estim(?:e|ait)|avait (?:déclaré|affirmé|invectivé|expliqué|assuré)|expliqu(?:e|ait)|conteste|said|says|told|stated|argued|argues|claims?|claimed|insists?|insisted|maintains?|added|replied|denied|denies`;
const SPEAKING = new RegExp(String.raw`(?<![\p{L}])(?:${SAYS})(?![\p{L}])`, 'iu');
const ACCORDING =
  /(?:^|[\s,(])(?:[Ss]elon|[Dd]['’]après|[Pp]our|[Aa]ccording to)\s+(?:le |la |l['’]|the )?(?<who>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)*|entreprise|société|groupe|company|firm|avocate?s?|lawyers?|syndicat|union|direction|management)/u;
/** A party speaking through its people or in its own name. */
const PARTY_VOICE =
  /(?:entreprise|société|groupe|start-up|firme|patronn?e?|PDG|président-directeur|dirigeante?|directeur|directrice|direction|fondateur|porte-parole|avocate?|company|firm|chief executive|CEO|founder|spokes\p{L}+|lawyer|management|employeur|employer)/iu;

/** Name or description of the one who speaks in the sentence; empty when the source itself speaks. */
export function speakerOf(text: string, found: readonly Recognition[], names: Names): string {
  const according = ACCORDING.exec(text)?.groups?.['who'];
  if (!firstMatch(SPEAKING, text)) return according ?? '';
  const person = found.find(({ kind }) => kind === 'person');
  if (person) return person.value;
  const authority = found.find(({ kind }) => kind === 'authority');
  if (authority) return authority.value;
  if (according !== undefined) return according;
  const voice = PARTY_VOICE.exec(text)?.[0];
  if (voice !== undefined) return voice;
  const main = names.main[0];
  const named = main === undefined ? undefined : text.split(/\s+/u).find((word) => word.toLowerCase().startsWith(main));
  return named ?? '';
}

/** Whether the words around a quotation say that a party (not an authority, not the source) speaks. */
export const isPartyVoice = (text: string, authorities: readonly Recognition[], names: Names): boolean =>
  firstMatch(SPEAKING, text) !== null || ACCORDING.test(text)
    ? PARTY_VOICE.test(text) ||
      (authorities.length === 0 && names.main.some((name) => text.toLowerCase().includes(name)))
    : false;
