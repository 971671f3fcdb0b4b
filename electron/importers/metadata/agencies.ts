/** News agencies publish; they are no authors, and a desk without a name is none either. */
const AGENCY =
  "(?:l['’]|the )?(?:AFP|Agence France[- ]Presse|Reuters|AP|Associated Press|dpa|EFE|ANSA|Bloomberg|Belga|ATS|Keystone-ATS|PA(?: Media)?|Press Association|TASS|Xinhua|Europa Press|APA|UPI|ANP|Lusa|MAP|APS|AGI|Adnkronos|SDA)";
const WHOLE = new RegExp(`^${AGENCY}$`, 'iu');
const SIGNED = new RegExp(
  `^(?:par|by|von|por|di|source ?:?|avec|with|mit)\\s+(?<name>${AGENCY})(?=$|\\s*[,|–—·(-]|\\s+le\\s)`,
  'iu',
);
/** "Par Le Fanal avec AFP": the paper, which took over the agency's words. */
const WITH = new RegExp(
  `^(?:par|by)\\s+(?<name>(?:(?:le|la|les|the)\\s|l['’])\\p{L}[\\p{L}\\p{N} .’'-]{1,40}?)\\s+(?:avec|with|et|and)\\s+${AGENCY}(?=$|[^\\p{L}])`,
  'iu',
);
/** "By Ann Carver, Reuters": the agency whose writer it is. With whose help a paper wrote is another thing. */
const BESIDE = new RegExp(
  `^(?:par|by|von|por|di|door)\\s+\\p{Lu}[\\p{L}’'.-]+\\s[\\p{L}’'., -]{2,60}?(?:\\s*[,|/–—]\\s*|\\s-\\s|\\s\\(|\\s(?:pour|for|für|per|voor)\\s)(?<name>${AGENCY})\\)?$`,
  'iu',
);
const HELP = new RegExp(
  `\\s+(?:avec|with|mit|con|met)\\s+(?:${AGENCY})(?:\\s*(?:,|et|and|und|y|e|en)\\s*(?:${AGENCY}))*\\s*$`,
  'iu',
);
const DESK =
  /^(?:(?:la|notre) )?r[ée]daction$|^(?:staff|newsroom|redazione|redacci[oó]n|redaktion|newsdesk|our correspondent|staff (?:reporter|writer)s?)$/iu;

const SIGNS = /^(?:par|by|von|por|di|source|avec|with|mit)\s/iu;

/** "Le Fanal avec AFP" → "Le Fanal". */
export const withoutHelp = (names: string): string => names.replace(HELP, '');

export const isAgency = (name: string): boolean => WHOLE.test(name.trim());
export const isDesk = (name: string): boolean => DESK.test(name.trim());

/** Who publishes, by a line that signs with an agency; undefined for any other line. */
export function agencyOf(line: string): string | undefined {
  const text = line.trim();
  if (text.length > 90 || (text.length > 24 && !SIGNS.test(text))) return undefined;
  const name =
    WITH.exec(text)?.groups?.['name'] ?? SIGNED.exec(text)?.groups?.['name'] ?? (isAgency(text) ? text : undefined);
  return name?.replace(/^l['’]/iu, '');
}

export const agencyBeside = (line: string): string | undefined =>
  SIGNS_FIRST.test(line) ? BESIDE.exec(line.trim())?.groups?.['name']?.replace(/^l['’]/iu, '') : undefined;
/** One look tells that a line signs nothing. */
const SIGNS_FIRST = /^\s*(?:par|by|von|por|di|door)\s/i;

/** "Novák, Petra" as indexes and address books write it → "Petra Novák"; anything else as it is. */
export function inOrder(name: string): string {
  const parts =
    /^(?<family>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?),\s(?<given>\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)?)$/u.exec(
      name.trim(),
    )?.groups;
  return parts ? `${parts['given']} ${parts['family']}` : name;
}

/** "DANA WHITFIELD" → "Dana Whitfield". Initials, agencies and names of one word stay. */
const inSmallLetters = (name: string): string =>
  /^\p{Lu}[\p{Lu}’'-]{2,}(?:\s\p{Lu}[\p{Lu}’'-]+)+$/u.test(name)
    ? name.toLowerCase().replaceAll(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/** What a person does or works for, told after the name: "correspondante à Brest", "Environment Editor", "TV Sol", "Partner". */
const OCCUPATION =
  /(?:^|\s)(?:editor|reporter|correspondent|writer|journalist[ea]?|columnist|producer|bureau chief|analyst|redakteur(?:in)?|korrespondent(?:in)?|verslaggever|redacteur|rédact(?:eur|rice)(?: en chef)?|correspondante?|envoyée? spéciale?|partner|associate|counsel|avocate?|professor|professeure?|tv|radio|news|magazine)(?:\s|$)/iu;
const PARTICLE =
  /^(?:(?:de|du|des|la|le|van|von|vom|zu|den|der|di|da|del|della|el|al|bin|ben|ten|ter)\s|d['’])+\p{Lu}/u;
const isOccupation = (part: string): boolean =>
  OCCUPATION.test(part) || (/^\p{Ll}/u.test(part) && !PARTICLE.test(part));

/** "Anne Bernard et Luc Petit", "Anne Bernard; Luc Petit" → "Anne Bernard, Luc Petit": names of persons, without agencies, desks and what else is none. */
export function personsIn(names: string, isOther: (name: string) => boolean = () => false): string {
  const all = names
    .split(/\s*(?:[,;]|\s(?:et|and|und|en|y|&)\s)\s*/iu)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  // "Paula Ring, Köln": one word beside a whole name is where somebody writes from.
  const hasWhole = /\s/u.test(all[0] ?? '');
  return [...new Set(all)]
    .filter((name, at) => at === 0 || !(isOccupation(name) || (hasWhole && !/\s/u.test(name))))
    .filter((name) => !isAgency(name) && !isDesk(name) && !isOther(name))
    .map(inSmallLetters)
    .join(', ');
}
