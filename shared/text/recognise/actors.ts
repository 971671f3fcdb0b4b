/** Companies and persons by the words around them, then wherever the same name stands again. */
import { recogniseAuthorities } from './authorities.ts';
import { BEGINS, LANDMARK, type Reading } from './reading.ts';
import { AFTER, BEFORE, GAP, plainSpaces, type Recognition } from './recognition.ts';
import { startOfLast } from './scan.ts';
import { takenOf } from './taken.ts';

const WORD = String.raw`\p{Lu}[\p{L}\d&'’.-]*[\p{L}\d]`;
const NAME = String.raw`${WORD}(?:${GAP}(?:${WORD}|&${GAP}${WORD}|AI|IA))*`;
/** A name that a legal form ends may hold small words: "Verrerie du Lac SAS". */
const LONG_NAME = String.raw`${WORD}(?:${GAP}(?:(?:du|des|de|de${GAP}la|et|and|of|&)${GAP})?${WORD}){0,6}`;
const LEGAL_FORM = String.raw`(?:Inc|Ltd|LLC|Limited|plc|PLC|GmbH|AG|S\.A\.S\.?U?|S\.A\.?|SASU|SAS|SA|SARL|EURL|SCI|SE|NV|N\.V\.|BV|B\.V\.|S\.p\.A|SpA|S\.r\.l|SRL|LLP|Corp|Corporation|Oy|AB|Holdings?)`;
const SPEECH_FR = String.raw`(?:a|avait|ont)${GAP}(?:d[ée]clar|indiqu|affirm|estim|expliqu|assur|pr[ée]cis|ajout|soulign|rappel|annonc|confi|not|d[ée]nonc|regrett|insist|plaid|r[ée]sum|temp[ée]r)[ée]|(?:d[ée]clare|indique|affirme|estime|explique|assure|pr[ée]cise|ajoute|souligne|rappelle|annonce|d[ée]nonce|regrette|conclut|r[ée]pond|pr[ée]vient|insiste|confie|plaide|r[ée]sume|temp[èe]re|rench[ée]rit)`;
const SPEECH_EN = String.raw`said|says|told|added|adds|declined|claimed|argued|insisted|explained|wrote|warned|noted`;

/** Names that are no party, however they are accused. */
const PLACES = String.raw`(?:France|Italie|Espagne|Allemagne|Belgique|Suisse|Chine|Russie|Europe|Bruxelles|Paris|Londres|Washington|Pékin|Moscou|Berlin|Italy|Spain|Germany|Britain|England|Scotland|China|Russia|Europe|London|Brussels|Beijing|Ukraine|Internet|RGPD|GDPR|Covid|Article|Monsieur|Madame|Maître)`;
const NO_WORD_BEFORE = String.raw`(?<![\p{Lu}\p{Ll}]${GAP})`;
const COMPANY: readonly (readonly [how: string, source: string])[] = [
  ['company.legal-form', String.raw`(?<name>${LONG_NAME},?${GAP}${LEGAL_FORM}\.?)${AFTER}`],
  ['company.legal-form', String.raw`(?<name>(?:SARL|SAS|SA|SCI|EURL)${GAP}${NAME})`],
  [
    'company.named-as',
    String.raw`(?:[Ss]oci[ée]t[ée]|[Ee]ntreprise|[Ss]tart-up|[Ss]tartup|[Gg]roupe|[Ff]iliale|[Éé]diteur|[Oo]p[ée]rateur|[Pp]lateforme|[Ll]aboratoires?|[Cc]ompagnie|[Cc]abinet|[Bb]anque|[Cc]ompany|[Ff]irm|[Gg]roup|[Aa]irline|[Rr]etailer|[Pp]ublisher|[Pp]latform|[Oo]perator|[Ss]ubsidiary|[Gg][ée]ante?)(?:[ \u00a0](?:\p{Ll}+(?:-\p{Ll}+)?)){0,4}[ \u00a0](?!RGPD|GDPR|Internet|Europe|France|États|Etats|CNIL)(?<name>${NAME})`,
  ],
  [
    'company.of-kind',
    String.raw`(?<name>(?:Groupe|Banque|Soci[ée]t[ée]|Laboratoires?|[ÉE]ditions|Compagnie|Bank${GAP}of)${GAP}${NAME})`,
  ],
  [
    'company.of-kind',
    String.raw`(?<name>${NAME}${GAP}(?:AI|Technologies|Systems|Software|Bank|Group|Holdings|Industries|Labs|Airlines|Airways|Energy|Pharma|Media|Motors|Foods|Logistics|Partners|Solutions|Services|Capital|Ventures))${AFTER}`,
  ],
  ['company.mixed-case', String.raw`(?<name>(?!Mac|Fitz)\p{Lu}\p{Ll}{2,}\p{Lu}[\p{L}\d]+)${AFTER}`],
  [
    'company.party-to-act',
    String.raw`(?:à${GAP}l['’]encontre(?:${GAP}de)?|contre|visant|inflig[ée]e?s?${GAP}à|sanctionn(?:er|[ée]e?)|condamn(?:er|[ée]e?)|against|fined|fining|sued|suing)${GAP}(?:d['’])?(?!${PLACES}|\p{Lu}\p{Ll}+${GAP}\p{Lu}\p{Ll}+)(?<name>\p{Lu}\p{L}{3,})${AFTER}`,
  ],
  [
    'company.party-to-act',
    String.raw`${NO_WORD_BEFORE}(?<name>(?!${PLACES}|Elle|Elles|Celle|Celui|They|This|That|There|Which)\p{Lu}\p{L}{3,})${GAP}(?:was|has${GAP}been|had${GAP}been|a${GAP}été|avait${GAP}été)${GAP}(?:fined|sued|sanctioned|ordered|sanctionn[ée]e?|mise?${GAP}en${GAP}demeure)`,
  ],
];
const FIRST = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*`;
const LAST = String.raw`(?:(?:de${GAP}la|de|du|des|van${GAP}der|van|von|der|la|le|El|Ben|Mac|d['’]|O['’])[\s\u00a0]*)?\p{Lu}[\p{L}’'-]*\p{L}`;
const FULL_NAME = String.raw`${FIRST}(?:${GAP}\p{Lu}\.)?(?:${GAP}${LAST}){1,3}`;
const TITLE = String.raw`(?:MM?\.|Mme|Mmes|Me|Maître|Monsieur|Madame|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Lord|Lady|Judge|Justice)`;
const ROLE = String.raw`(?:pr[ée]sidente?(?:-directeur${GAP}g[ée]n[ée]ral|-directrice${GAP}g[ée]n[ée]rale)?|PDG|directeur(?:${GAP}(?:g[ée]n[ée]ral|juridique|financier|technique|adjoint))?|directrice(?:${GAP}(?:g[ée]n[ée]rale|juridique|financi[èe]re|technique|adjointe))?|ministre|commissaire|avocate?|porte-parole|rapporteure?|patronn?e?|(?:co)?fondateur|(?:co)?fondatrice|secr[ée]taire${GAP}g[ée]n[ée]rale?|maire|pr[ée]f[èe]te?|juge|procureure?|d[ée]put[ée]e?|s[ée]nateur|s[ée]natrice|g[ée]rante?|responsable|chercheu(?:r|se)|professeure?|d[ée]l[ée]gu[ée]e?|experte?|[ée]conomiste|juriste|ing[ée]nieure?|b[âa]tonni[èe]re?|chief${GAP}(?:executive|financial|technology|operating)(?:${GAP}officer)?|CEO|CFO|president|chair(?:man|woman|person)?|(?:information${GAP})?commissioner|minister|lawyer|solicitor|barrister|attorney${GAP}general|attorney|counsel|spokes(?:man|woman|person)|(?:co-?)?founder|(?:managing${GAP})?director|secretary${GAP}general|mayor|senator|manager|head${GAP}of${GAP}\p{Ll}+|researcher|inspector|prosecutor|ombudsman|analyst|economist|engineer|partner|professor|judge)`;
const OF = String.raw`(?:${GAP}(?:de|du|des|d['’]|of|at|for)${GAP}?(?:l['’]|la${GAP}|the${GAP}|cette${GAP})?[\p{L}’'-]+){0,3}`;
const PERSON: readonly (readonly [how: string, source: string])[] = [
  [
    'person.title',
    String.raw`(?<name>${TITLE}${GAP}\p{Lu}[\p{L}'’.-]*\p{L}(?:(?:${GAP}(?:de|du|van|von|Le|La))?${GAP}\p{Lu}[\p{L}'’-]*\p{L}){0,3})`,
  ],
  [
    'person.role-after',
    String.raw`(?<name>${FULL_NAME}),${GAP}(?:(?:le|la|l['’]|the|its|son|sa|leur|un|une|an?|now|then|alors)${GAP}?)?(?:\p{Lu}[\p{L}&]*['’]s${GAP})?(?:\p{Ll}+${GAP}){0,1}?(?<role>${ROLE})${AFTER}`,
  ],
  ['person.role-before', String.raw`(?<role>${ROLE})${OF},?${GAP}(?<name>${FULL_NAME})`],
  ['person.speaker', String.raw`(?:${SPEECH_FR}|${SPEECH_EN})${GAP}(?<name>${FULL_NAME})`],
  [
    'person.speaker',
    String.raw`(?<name>${FULL_NAME})${GAP}(?:n['’]a${GAP}pas|s['’](?:est|était)|${SPEECH_FR}|${SPEECH_EN})${AFTER}`,
  ],
];
type Rule = readonly [how: string, pattern: RegExp, begins: number];
/** A rule that begins with the name begins with a capital. */
const compiled = (rules: typeof COMPANY): readonly Rule[] =>
  rules.map(([how, source]) => [
    how,
    new RegExp(`${BEFORE}${source}`, 'yu'),
    source.startsWith('(?<name>') || source.startsWith(NO_WORD_BEFORE)
      ? BEGINS.capital
      : how === 'company.named-as'
        ? LANDMARK.company
        : how === 'person.role-before'
          ? LANDMARK.person | BEGINS.role
          : BEGINS.word,
  ]);
/** By falling certainty: what carries a legal form is no person, what only follows "la société" may be anything. */
const rulesOf = (...names: readonly string[]): readonly Rule[] =>
  compiled(COMPANY.filter(([how]) => names.includes(how)));
const ORDER = [
  ['company', rulesOf('company.legal-form', 'company.of-kind'), [LANDMARK.company, 60, 90]],
  ['person', compiled(PERSON), [LANDMARK.person | LANDMARK.speech, 70, 80]],
  ['company', rulesOf('company.named-as', 'company.mixed-case'), [LANDMARK.company, 20, 90]],
  ['company', rulesOf('company.party-to-act'), [LANDMARK.act, 50, 70]],
] as const;

/** First words that make no name of a person or a company, however capital they are. */
const NO_NAME =
  /^(?:Le|La|Les|L['’]\p{L}*|Un|Une|Des|Ce|Cette|Ces|Selon|Pour|Dans|En|Sur|Avec|Mais|Et|Son|Sa|Ses|Il|Elle|Ils|Elles|Aucun|Aucune|Après|Avant|Depuis|Malgré|The|A|An|This|That|These|Its|His|Her|But|And|In|On|At|For|When|After|Before|Last|Union|États|Etats|Royaume|United|European|Union|RGPD|GDPR|Internet|Europe|France|Paris|Londres|London|Monsieur|Madame|Janvier|January|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Cour|Tribunal|Conseil|Commission|Autorit\p{L}*|Journal|Source|Article|Section|Code)$/u;
const tidy = (text: string): string => plainSpaces(text).replace(/[,'’-]+$/u, '');

/** Without a possessive, a comma, or the stop of the sentence; "S.p.A." keeps its own. */
const withoutEnd = (name: string): string =>
  /\.\p{L}+\.$/u.test(name) ? name : name.replace(/(?:['’]s|[,'’.-]+)$/u, '');

/** Authorities, then persons, then companies: a name already taken is not taken again by a weaker rule. */
export function recogniseActors(reading: Reading): readonly Recognition[] {
  const found: Recognition[] = recogniseAuthorities(reading);
  const { isFree, take } = takenOf(reading.body.length, found);
  const add = (kind: 'company' | 'person', start: number, quote: string, how: string, role: string): void => {
    const end = start + quote.length;
    if (!isFree(start, end) || NO_NAME.test(quote.split(/\s/u)[0] ?? '')) return;
    take(start, end);
    found.push({
      kind,
      start,
      end,
      quote,
      value: tidy(quote),
      precision: '',
      from: null,
      to: null,
      how,
      unit: role,
      ...(role !== '' && { role }),
    });
  };
  for (const [kind, patterns, near] of ORDER) {
    const stretches = reading.around(near[0], near[1], near[2]);
    for (const [how, pattern, begins] of patterns)
      for (const stretch of stretches)
        for (const match of reading.matches(stretch, pattern, begins)) {
          const name = match.groups?.['name'] ?? '';
          const from = match[0].startsWith(name) ? match.index : startOfLast(match, 'name');
          const quote = withoutEnd(name);
          add(kind, stretch.start + from, quote, how, tidy(match.groups?.['role'] ?? ''));
        }
  }
  const again = mentionsAgain(reading, found, isFree);
  return [...found, ...again].toSorted((a, b) => a.start - b.start);
}

/** Other places of the same names: a company by its name without its legal form, a person by the family name. */
function mentionsAgain(
  { body, blocks }: Reading,
  found: readonly Recognition[],
  isFree: (start: number, end: number) => boolean,
): Recognition[] {
  const byName = new Map<string, Recognition>();
  for (const one of found) {
    if (one.kind !== 'company' && one.kind !== 'person') continue;
    for (const name of shortNames(one)) if (!byName.has(name)) byName.set(name, one);
  }
  if (byName.size === 0) return [];
  const escaped = [...byName.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(' ', GAP));
  const pattern = new RegExp(`${BEFORE}(?:${escaped.join('|')})${AFTER}`, 'gu');
  const mentions: Recognition[] = [];
  for (const { start, end } of blocks)
    for (const match of body.slice(start, end).matchAll(pattern)) {
      const from = start + match.index;
      const first = byName.get(plainSpaces(match[0]));
      if (!first || !isFree(from, from + match[0].length)) continue;
      const role = first.role === undefined ? {} : { role: first.role };
      mentions.push({
        kind: first.kind,
        start: from,
        end: from + match[0].length,
        quote: match[0],
        value: first.value,
        precision: '',
        from: null,
        to: null,
        how: `${first.kind}.named-again`,
        unit: first.unit,
        ...role,
      });
    }
  return mentions;
}

const FORM = new RegExp(`,?\\s${LEGAL_FORM}\\.?$`, 'u');
const SURNAME_MIN = 4;
/** First words of company names that do not stand for the company. */
const GENERIC =
  /^(?:Royal|National|Nationale|British|American|French|Française?|General|Générale|Global|International|Internationale|Société|Groupe|Banque|Laboratoires?|Compagnie|Imprimerie|Verrerie|Boulangerie|Brasserie|Pharmacie|Librairie|Garage|Hôtel|Restaurant|Transports|Ateliers|Établissements|Editions|Éditions|Northern|Southern|Eastern|Western|Central|United|Standard|Premier|Digital|Capital|Universal|Première)$/u;

function shortNames({ kind, value }: Recognition): readonly string[] {
  if (kind === 'company') {
    const bare = value.replace(FORM, '').replace(/^(?:SARL|SAS|SA|SCI|EURL)\s/u, '');
    const short = bare.replace(/\s(?:AI|IA|Technologies|Systems|Software|Labs|Group|Holdings)$/u, '');
    const first = bare.split(' ')[0] ?? '';
    const names = GENERIC.test(first) || first.length < 6 ? [value, bare, short] : [value, bare, short, first];
    return names.filter((name) => name.length >= SURNAME_MIN && !NO_NAME.test(name));
  }
  const bare = value.replace(new RegExp(`^${TITLE}\\s`, 'u'), '');
  const last = bare.split(' ').at(-1) ?? '';
  return [value, bare, last].filter(
    (name) => name.length >= SURNAME_MIN && /^\p{Lu}/u.test(name) && !NO_NAME.test(name),
  );
}
