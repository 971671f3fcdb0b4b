/**
 * Whose words a text reports: quoted speech in any style of quotation marks, and indirect speech ("X a déclaré que…", "selon X", "according
 * to X"). The speaker is the author of the words for the text, not for the lawyer: `speakerHow` says by which rule it was found.
 */
import { lastStartingAtOrBefore, type Span } from '../span.ts';
import { BEGINS, LANDMARK, type Reading } from './reading.ts';
import { GAP, plainSpaces, type Recognition } from './recognition.ts';
import { allMatches } from './scan.ts';

interface Speech {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly how: string;
}

const VERB_FR = String.raw`(?:d[ée]clar|indiqu|affirm|estim|expliqu|assur|pr[ée]cis|ajout|soulign|rappel+|annonc|confi|not|d[ée]nonc|regrett|insist|plaid|r[ée]sum|temp[ée]r|nuanc|observ|consid[ée]r|jug|r[ée]pliqu|r[ée]torqu|t[ée]moign|lanc|mart[èe]l|invectiv|constat|avanc|all[ée]gu|clam|r[ée]v[ée]l|signal|admet|rench[ée]r|argu|argument|protest|promet)`;
const SAID_FR = String.raw`(?:(?:a|avait|ont|avaient|aurait)${GAP}(?:\p{L}+ment${GAP}|d[ée]j[àa]${GAP}|[ée]galement${GAP}|aussi${GAP}|toutefois${GAP}|pr[ée]c[ée]demment${GAP})?(?:${VERB_FR}[ée]|r[ée]pondu|dit|soutenu|pr[ée]tendu|reconnu|conclu|[ée]crit|pr[ée]venu|fait${GAP}savoir|fait${GAP}valoir|relev[ée]|admis|promis|indiqu[ée])|${VERB_FR}(?:e|ent|ait|aient|ant)|r[ée]pond(?:ent|ait)?|soutien(?:t|nent)|soutenait|pr[ée]tend(?:ent|ait)?|reconna[iî]t|conclut|[ée]crit|[ée]crivait|dit|disait|pr[ée]vient|rel[èe]ve|s['’](?:indigne|insurge|agace|alarme|est${GAP}d[ée]fendue?|d[ée]fend)|rel[èe]ve|fait${GAP}(?:savoir|valoir))`;
const SAID_EN = String.raw`(?:(?:has|had|have|also|later|previously|repeatedly)${GAP})?(?:said|says|say|told|claimed|claims|claim|stated|states|argued|argues|argue|insisted|insists|explained|explains|announced|announces|noted|notes|warned|warns|replied|replies|wrote|writes|acknowledged|acknowledges|denied|denies|maintained|maintains|declared|declares|confirmed|confirms|estimated|estimates|alleged|alleges|stressed|concluded|concludes|added|adds|admitted|reported|reports)`;
const SAID = { fr: SAID_FR, en: SAID_EN } as const;

/** A subject: pronoun, article with its words, or a name. */
const SUBJECT_FR = String.raw`(?:(?:[Ii]ls?|[Ee]lles?)(?![\p{L}'’])|(?:[Ll]['’]|[Ll]e${GAP}|[Ll]a${GAP}|[Ll]es${GAP}|[Uu]n${GAP}|[Uu]ne${GAP}|[Ss]on${GAP}|[Ss]a${GAP}|[Ss]es${GAP}|[Cc]e${GAP}|[Cc]ette${GAP}|[Ll]eur${GAP}|Des${GAP})[\p{L}\d’'-]+(?:${GAP}(?!(?:a|avait|ont|qui|que|et|dans|pour|par|sur)${GAP})[\p{L}\d’'.-]+){0,8}?(?:${GAP}\([^)]{1,12}\))?|(?<!(?<!\p{L})(?:de|d['’]|du|et|en|à)${GAP}?)\p{Lu}[\p{L}\d’'.-]*(?:${GAP}(?:\p{Lu}[\p{L}\d’'.-]*|de|du|AI)){0,4})`;
const SUBJECT_EN = String.raw`(?:(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)(?!\p{L})|(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Ss]everal)${GAP}[\p{L}\d’'-]+(?:${GAP}(?!(?:who|that|which|and|in|for|by|on|has|had|have|was|were|is)${GAP})[\p{L}\d’'.-]+){0,6}?|(?<!(?<!\p{L})(?:of|in|and|from)${GAP}?)\p{Lu}[\p{L}\d’'.-]*(?:${GAP}(?:\p{Lu}[\p{L}\d’'.-]*|of|the)){0,4}(?:(?<=['’]s)(?:${GAP}\p{Ll}[\p{L}’'-]+){1,3})?)`;
const SUBJECT = { fr: SUBJECT_FR, en: SUBJECT_EN } as const;

const rules = (language: 'fr' | 'en') => {
  const [subject, said] = [SUBJECT[language], SAID[language]];
  const aside = String.raw`(?:,[^,.;:«»“”"]{1,80},)?`;
  return {
    /** After the closing mark: ", a déclaré X", "said X", "X said". */
    after: new RegExp(
      String.raw`^[\s\u00a0\u202f]*,?[\s\u00a0\u202f]*(?:(?:s['’])?(?:${said})(?:-t-(?:il|elle)|-(?:ils?|elles?))?${GAP}(?<inverted>${subject}(?=[\s,.;:!?)]|$))|(?<pronoun>(?:a|ont|avait)-t-(?:il|elle)s?|(?:${said})-(?:t-)?(?:il|elle)s?)|(?<plain>${subject})${aside}${GAP}(?:${said}))`,
      'u',
    ),
    /** Before the opening mark, in the same sentence. */
    before: new RegExp(
      String.raw`(?<![\p{L}])(?<subject>${subject})${aside}${GAP}(?:${said})(?![\p{L}])[^.!?«»“”"\n]{0,90}$`,
      'u',
    ),
    selonBefore: new RegExp(
      String.raw`(?<![\p{L}])(?:[Ss]elon|[Dd]['’]apr[èe]s|[Pp]our|[Aa]ccording${GAP}to)${GAP}(?<subject>${subject}),?[^.!?«»“”"\n]{0,60}$`,
      'u',
    ),
    /** A sentence that reports: who, and from where the words are theirs. */
    indirect: new RegExp(
      String.raw`(?<![\p{L}’'])(?<subject>${subject})${aside}(?:,?${GAP}(?:qui|who|which))?${GAP}(?:${said})(?![\p{L}])(?:${GAP}[^.!?;:«“"]{0,70}?)??${GAP}?(?<link>que(?![\p{L}])|qu['’]|that(?!\p{L})|:|(?:avoir|être|disposer|ne|pouvoir|n['’])(?!\p{L})|(?<=(?:said|says|claims|claimed|insisted|argued|estimated|noted|warned)${GAP})(?=(?:it|he|she|they|the|its|about|more|some|over|\d|[€£$])))`,
      'yu',
    ),
    /** What every indirect sentence holds, and is looked for first: the whole rule is the dearest of all. */
    said: new RegExp(String.raw`(?:${said})(?![\p{L}])`, 'yu'),
    selon: new RegExp(
      String.raw`(?<![\p{L}’'])(?:[Ss]elon|[Dd]['’]apr[èe]s|[Aa]ccording${GAP}to|[Aa]ux${GAP}dires${GAP}de|[Dd]e${GAP}l['’]aveu${GAP}de)${GAP}(?<subject>${subject})(?=[\s,.;:)]|$)`,
      'yu',
    ),
  } as const;
};
const RULES = { fr: rules('fr'), en: rules('en') } as const;

const OPENING = /[«“„"]/gu;
/** Marks that close what a mark opens; typists close a curly mark with another of the same kind. */
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”“', '„': '“”', '"': '"' };
const LONGEST_QUOTE = 3_000;
/** Characters of a subject with what is said of it aside, far more than any rule lets through. */
const LONGEST_SUBJECT = 500;

/** @param actors authorities, companies and persons, in order: a speaker that is one of them is named by its value */
export function recogniseSpeech(
  reading: Reading,
  language: 'fr' | 'en',
  actors: readonly Recognition[],
): readonly Speech[] {
  const { body, blocks, has } = reading;
  if (!has(LANDMARK.speech)) return [];
  const rule = RULES[language];
  const speeches: Speech[] = [];
  const starts = actors.map(({ start }) => start);
  /** Those that begin from a place to another, both included. */
  const between: ActorsBetween = (from, to) =>
    actors.slice(lastStartingAtOrBefore(starts, from - 1) + 1, lastStartingAtOrBefore(starts, to) + 1);
  const nameOf = (subject: string, at: number): { speaker: string; how: string } | undefined =>
    speakerNamed(subject, at, between);
  for (const { start: offset, end } of blocks) {
    const text = body.slice(offset, end);
    const block = { start: offset, text };
    for (const [from, to] of quotations(text)) {
      const tail = text.slice(to, to + 160);
      const head = text.slice(Math.max(0, from - 220), from);
      const after = rule.after.exec(tail);
      const named = after?.groups?.['inverted'] ?? after?.groups?.['plain'] ?? (after?.groups?.['pronoun'] && 'il');
      const afterAt = offset + to + (after && named ? after[0].indexOf(named) : 0);
      const before = rule.before.exec(head) ?? rule.selonBefore.exec(head);
      const found =
        (named ? nameOf(named, Math.max(afterAt, offset + to)) : undefined) ??
        (before?.groups?.['subject'] === undefined
          ? undefined
          : nameOf(before.groups['subject'], offset + from - head.length + before.index));
      if (found)
        speeches.push({
          start: offset + from,
          end: offset + to,
          speaker: found.speaker,
          how: `speaker.${named ? 'after-quote' : 'before-quote'}${found.how}`,
        });
    }
    const said = reading.matches(block, rule.said, BEGINS.word).map(({ index }) => offset + index);
    for (const match of reading.matches(block, rule.indirect, BEGINS.speaker, isBefore(said, LONGEST_SUBJECT))) {
      const found = nameOf(match.groups?.['subject'] ?? '', offset + match.index);
      const at = match.index + match[0].length;
      if (found)
        speeches.push({
          start: offset + at,
          end: offset + sentenceEnd(text, at),
          speaker: found.speaker,
          how: `speaker.indirect${found.how}`,
        });
    }
    for (const match of reading.matches(block, rule.selon, BEGINS.speaker)) {
      const subject = match.groups?.['subject'] ?? '';
      const found = nameOf(subject, offset + match.index + match[0].length - subject.length);
      if (found)
        speeches.push({
          start: offset + sentenceStart(text, match.index),
          end: offset + sentenceEnd(text, match.index + match[0].length),
          speaker: found.speaker,
          how: `speaker.according-to${found.how}`,
        });
    }
  }
  return speeches;
}

/** Whether one of ascending places follows within a reach; asked of ascending places. */
function isBefore(places: readonly number[], reach: number): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < places.length && (places[next] ?? 0) < at) next += 1;
    return next < places.length && (places[next] ?? 0) - at <= reach;
  };
}

function quotations(text: string): (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  let after = 0;
  for (const { index, 0: mark } of allMatches(OPENING, text)) {
    if (index < after) continue;
    const closing = CLOSING[mark] ?? '';
    let to = -1;
    for (let at = index + 1; at < text.length && at - index < LONGEST_QUOTE; at++)
      if (closing.includes(text.charAt(at))) {
        to = at + 1;
        break;
      }
    if (to < 0) continue;
    found.push([index, to]);
    after = to;
  }
  return found;
}

const STOP = /[.!?](?=[\s»”"]|$)(?<!\b(?:M|Me|Mr|Mrs|Dr|art|n|p|Inc|Ltd|Corp|J)\.)/gu;
function sentenceEnd(text: string, from: number): number {
  STOP.lastIndex = from;
  return (STOP.exec(text)?.index ?? text.length - 1) + 1;
}
function sentenceStart(text: string, before: number): number {
  const head = text.slice(Math.max(0, before - 400), before);
  const cut = Math.max(head.lastIndexOf('. '), head.lastIndexOf('! '), head.lastIndexOf('? '), head.lastIndexOf('\n'));
  return before - head.length + (cut < 0 ? 0 : cut + 2);
}

type ActorsBetween = (from: number, to: number) => readonly Recognition[];

const PRONOUN = /^(?:ils?|elles?|he|she|they|it)$/iu;
const HEAD_ROLE =
  /^(?:l['’]|(?:le|la|les|un|une|the|an?|its|his|her|son|sa)\s)(?:pr[ée]sidente?|patronn?e?|pdg|directeur|directrice|porte-parole|avocate?s?|dirigeante?|fondateur|fondatrice|cofondateur|ministre|commissaire|rapporteure?|responsable|chair\p{L}*|head|chief|president|director|spokes\p{L}+|lawyers?|founder|commissioner|minister|counsel|ceo|employ[ée]e?s?|salari[ée]e?s?)(?!\p{L})/iu;
const LEADING = /^(?:[Ll]['’]|(?:[Ll]e|[Ll]a|[Ll]es|[Uu]n|[Uu]ne|[Tt]he|[Aa]n?|[Ss]on|[Ss]a|[Ii]ts)\s)/u;

/** The name that the words hold, the last actor before a pronoun, or the words themselves. */
function speakerNamed(
  subject: string,
  at: number,
  actors: ActorsBetween,
): { speaker: string; how: string } | undefined {
  const words = plainSpaces(subject).replace(/[\s,.;:]+$/u, '');
  if (words === '') return undefined;
  if (PRONOUN.test(words)) {
    const isPersonal = /^(?:il|elle|he|she)$/iu.test(words);
    const before = actors(at - 599, at).filter(({ end }) => end <= at);
    const found = (isPersonal ? before.findLast(({ kind }) => kind === 'person') : undefined) ?? before.at(-1);
    return found && { speaker: found.value, how: '.pronoun' };
  }
  const inside = actors(at, at + subject.length + 2);
  const person = inside.find(({ kind }) => kind === 'person');
  // "the chair of the regulator" is not the regulator.
  const first = HEAD_ROLE.test(words) ? undefined : inside.find(({ start }) => start < at + subject.length);
  const named = person ?? first;
  if (named) return { speaker: named.value, how: '' };
  const bare = words.replace(LEADING, '');
  return bare.length < 2 ? undefined : { speaker: words, how: '.unnamed' };
}

/** Gives each proposal the narrowest speech it stands in; the speaker's own name is not their words. */
export function withSpeakers(
  recognitions: readonly Recognition[],
  speeches: readonly Speech[],
): readonly Recognition[] {
  if (speeches.length === 0) return recognitions;
  const ordered = speeches.toSorted((a, b) => a.start - b.start);
  const starts = ordered.map(({ start }) => start);
  const lastEnds: number[] = [];
  for (const { end } of ordered) lastEnds.push(Math.max(lastEnds.at(-1) ?? 0, end));
  const narrowestAround = ({ start, end }: Span): Speech | undefined => {
    let narrowest: Speech | undefined;
    // Before the place where none reaches so far there is nothing to look for.
    for (let at = lastStartingAtOrBefore(starts, start); (lastEnds[at] ?? 0) >= end; at--) {
      const speech = ordered[at];
      if (!speech || speech.end < end) continue;
      if (!narrowest || speech.end - speech.start <= narrowest.end - narrowest.start) narrowest = speech;
    }
    return narrowest;
  };
  return recognitions.map((one) => {
    const narrowest = narrowestAround(one);
    return narrowest && narrowest.speaker !== one.value
      ? { ...one, speaker: narrowest.speaker, speakerHow: narrowest.how }
      : one;
  });
}
