/** Lines that say who wrote: "Par Anne Bernard et Luc Petit, le 12 mai 2023", "Authors: Jane Roe, Partner; John Doe, Associate". */
import { findDates, mentionsYear } from './dates.ts';

const NAME = String.raw`[\p{Lu}][\p{L}’'.-]*(?:\s+(?:(?:de|du|des|la|le|van|von|der|den|di|da|del|el|al|bin|ben)\s+|d[’'])?[\p{Lu}][\p{L}’'.-]*){1,4}`;
const DESK = String.raw`(?:La|l[’'a])\s*rédaction(?:\s+(?:de|du|d[’'])\s*[\p{Lu}][\p{L}\p{N}’' .-]{1,40})?`;
/** "notre correspondant à Rome", "onze verslaggever". */
const FUNCTION = String.raw`(?:(?:[Nn]otre|[Nn]os|[Oo]nze|[Oo]ur|[Uu]nser(?:e[nmr]?)?|[Nn]uestr[oa]s?|[Ii]l nostro|[Ll]a nostra)\s+\p{Ll}+(?:\s+\p{Ll}+)?(?:\s+(?:à|en|in|aus|au)\s+\p{Lu}[\p{L}-]+)?\s*,?\s+)?`;
const OPENING =
  '(?:[Pp]ar|PAR|[Bb]y|BY|[Vv]on|Por|POR|[Dd]i|[Dd]oor|DOOR|[Dd]e notre correspondante?|Écrit par|Rédigé par|Publié par|Mis en ligne par|Written by|Posted by|Published by|Propos recueillis par|[Tt]extes?\\s*:|Auteure?s?\\s*:|Authors?\\s*:|Autor(?:in|en|es)?\\s*:|Autor[ei]\\s*:)';
/** After the names: nothing, who helped, what else there is to say, or the date. */
const REST = String.raw`$|\.?$|(?:avec|with)\s\p{Lu}.*$|[,|–—•·;(-].*$|(?:[Ll]e|[Oo]n|[Aa]m)\s(?:\p{L}+,?\s)?\d.*$|on\s\p{Lu}\p{Ll}+\s\d.*$|(?:à|at|um)\s\d{1,2}\s?[:h.]\s?\d\d.*$|\d{1,2}[./-]?\s?[\p{L}\d].*$`;
const BYLINE = new RegExp(
  `^\\s*${OPENING}\\s*:?\\s*${FUNCTION}(?<names>(?:${NAME}|${DESK})(?:\\s*(?:,|et|and|und|en|y|e|&)\\s*(?:${NAME}|\\p{Lu}{2,5}|Reuters|dpa))*)\\s*(?<rest>${REST})`,
  'u',
);
/** "Jane Roe, Partner; John Doe (Associate)": each with what he or she is. */
const LISTED = new RegExp(`^\\s*(?<name>${NAME})\\s*(?:$|[,(–-].{2,60}$)`, 'u');
/** What a person does, right after the name; no sentence. */
const OCCUPATION =
  /^,\s(?!.*(?<!\p{L})(?:il|elle|a|ont|est|sont|qui|que|was|is|has|had|were|he|she|who|hat|ist|der|die|ha|è|es|heeft)(?!\p{L}))\p{Ll}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,6}$/u;
/** "Anne Bernard (Lyon) et Luc Petit": what stands in brackets between two names. */
const BETWEEN = /\s*\([^()]{2,40}\)(?=\s*(?:,|et|and|und|y|e|en|&)\s*\p{Lu})/gu;

/** "Rédigé le 3 mai 2021 par …", "mardi 9 novembre 2021, par …": the date comes first. */
const AFTER_DATE = /^\s*(?:à\s\d{1,2}[h:]\d{0,2}\s*)?[,–—-]?\s*(?<byline>(?:par|by|von|por|di|door)\s\p{Lu}.*)$/u;
const BEFORE_DATE =
  /^(?:(?:publiée?|rédigée?|écrite?|mise? en ligne|postée?|posted(?:\sin\s\p{L}[\p{L} &]{1,40}?)?|published|written|veröffentlicht|geschrieben|publicado|escrito|pubblicato|scritto|geplaatst)\s)?(?:(?:le|on|am|el|il|op)\s)?$/iu;

function afterDate(line: string): string {
  const [date] = mentionsYear(line) && /\s(?:par|by|von|por|di|door)\s/u.test(line) ? findDates(line) : [];
  if (!date || !BEFORE_DATE.test(line.slice(0, date.index))) return line;
  return AFTER_DATE.exec(line.slice(date.index + date.length))?.groups?.['byline'] ?? line;
}

/** One look tells that a line names nobody: the pattern above decides. */
const OPENS =
  /^\s*(?:par|by|von|por|di|door|de notre|écrit|rédigé|publié|mis en|written|posted|published|propos|texte|aut)/i;

/** The names of a line such as "Par Anne Bernard et Luc Petit, le 12 mai 2023". Undefined for a sentence that merely begins so. */
export function readByline(line: string): string | undefined {
  if (line.length > 160) return undefined;
  const own = afterDate(line);
  if (!OPENS.test(own)) return undefined;
  const match = BYLINE.exec(line.includes('(') ? own.replaceAll(BETWEEN, '') : own);
  const { names = '', rest = '' } = match?.groups ?? {};
  if (!match || (rest.length > 90 && findDates(rest).length === 0)) return undefined;
  if (/^\d/u.test(rest) && findDates(rest)[0]?.index !== 0) return undefined;
  if (rest.includes(';')) {
    const others = rest
      .split(';')
      .slice(1)
      .map((part) => LISTED.exec(part)?.groups?.['name']);
    if (others.every((name) => name !== undefined)) return [names, ...others].join('; ');
  }
  if (/^,\s*\p{Ll}/u.test(rest) && findDates(rest).length === 0 && !OCCUPATION.test(rest)) return undefined;
  return names;
}
