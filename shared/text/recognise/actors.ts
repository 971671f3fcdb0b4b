/** Authorities by their public names, companies and persons by the words around them. */
import { AFTER, BEFORE, GAP, type Recognition } from './recognition.ts';
import { oneOf, stretchesWith } from './scan.ts';

/** Public authorities and courts: short name, then every name in use. */
const AUTHORITIES: readonly (readonly [name: string, source: string])[] = [
  [
    'CNIL',
    String.raw`(?:Commission${GAP}nationale${GAP}(?:de${GAP}l['’])?informatique${GAP}et${GAP}des${GAP}libert[ée]s)(?:${GAP}\(CNIL\))?|CNIL|Cnil`,
  ],
  ['ICO', String.raw`(?:Information${GAP}Commissioner['’]?s?${GAP}Office)(?:${GAP}\(ICO\))?|ICO`],
  ['Garante', String.raw`Garante(?:${GAP}per${GAP}la${GAP}protezione${GAP}dei${GAP}dati${GAP}personali)?`],
  ['HDPA', String.raw`Hellenic${GAP}Data${GAP}Protection${GAP}Authority|HDPA`],
  ['DSB', String.raw`Datenschutzbeh[öo]rde|DSB`],
  ['AP', String.raw`Autoriteit${GAP}Persoonsgegevens`],
  ['DPC', String.raw`(?:Irish${GAP})?Data${GAP}Protection${GAP}Commission(?:${GAP}\(DPC\))?`],
  ['AEPD', String.raw`Agencia${GAP}Espa[ñn]ola${GAP}de${GAP}Protecci[óo]n${GAP}de${GAP}Datos|AEPD`],
  [
    'EDPB',
    String.raw`Comit[ée]${GAP}europ[ée]en${GAP}de${GAP}la${GAP}protection${GAP}des${GAP}donn[ée]es|European${GAP}Data${GAP}Protection${GAP}Board|EDPB|CEPD`,
  ],
  ['OAIC', String.raw`Office${GAP}of${GAP}the${GAP}Australian${GAP}Information${GAP}Commissioner|OAIC`],
  [
    'OPC',
    String.raw`Office${GAP}of${GAP}the${GAP}Privacy${GAP}Commissioner(?:${GAP}of${GAP}Canada)?|Commissariat${GAP}à${GAP}la${GAP}protection${GAP}de${GAP}la${GAP}vie${GAP}priv[ée]e`,
  ],
  ['FTC', String.raw`Federal${GAP}Trade${GAP}Commission|FTC`],
  [
    'CJUE',
    String.raw`Cour${GAP}de${GAP}justice(?:${GAP}de${GAP}l['’]Union${GAP}europ[ée]enne)?|Court${GAP}of${GAP}Justice(?:${GAP}of${GAP}the${GAP}European${GAP}Union)?|CJUE|CJEU`,
  ],
  ['Conseil d’État', String.raw`Conseil${GAP}d['’][ÉE]tat|Council${GAP}of${GAP}State`],
  ['Cour de cassation', String.raw`Cour${GAP}de${GAP}cassation`],
  ['Conseil constitutionnel', String.raw`Conseil${GAP}constitutionnel`],
  ['Commission européenne', String.raw`Commission${GAP}europ[ée]enne|European${GAP}Commission`],
  ['AMF', String.raw`Autorit[ée]${GAP}des${GAP}march[ée]s${GAP}financiers|AMF`],
  ['Autorité de la concurrence', String.raw`Autorit[ée]${GAP}de${GAP}la${GAP}concurrence`],
  ['DGCCRF', String.raw`DGCCRF`],
  ['Arcom', String.raw`Arcom|ARCOM`],
  ['Tribunal judiciaire', String.raw`[Tt]ribunal${GAP}judiciaire(?:${GAP}(?:de|d['’])${GAP}?\p{Lu}\p{L}+)?`],
  ['Cour d’appel', String.raw`[Cc]our${GAP}d['’]appel(?:${GAP}(?:de|d['’])${GAP}?\p{Lu}\p{L}+)?`],
  ['High Court', String.raw`High${GAP}Court`],
];

const NAME = String.raw`\p{Lu}[\p{L}\d&'’-]*(?:${GAP}(?:\p{Lu}[\p{L}\d&'’-]*|AI))*`;
const COMPANY = [
  [
    'company.legal-form',
    String.raw`(?<name>${NAME},?${GAP}(?:Inc\.?|Ltd\.?|LLC|Limited|plc|PLC|GmbH|AG|S\.A\.S?\.?|SAS|SA|SARL|SE|NV|BV|S\.p\.A\.))`,
  ],
  [
    'company.named-as',
    String.raw`(?:[Ss]oci[ée]t[ée]|[Ee]ntreprise|[Ss]tart-up|[Gg]roupe|[Cc]ompany|[Ff]irm|[Ss]tartup)(?:[ \u00a0](?:\p{Ll}+(?:-\p{Ll}+)?)){0,4}[ \u00a0](?!RGPD|GDPR|Internet|Europe|France|États|Etats)(?<name>${NAME})`,
  ],
] as const;

const FIRST = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*`;
const FULL_NAME = String.raw`${FIRST}(?:${GAP}(?:de|du|van|von|der|la|le|d['’]))?(?:${GAP}${FIRST}|${GAP}\p{Lu}\.)+`;
const TITLE = String.raw`(?:MM?\.|Mme|Me|Maître|Mr\.?|Mrs\.?|Ms\.?|Dr\.?)`;
const ROLE = String.raw`(?:pr[ée]sidente?(?:-directeur${GAP}g[ée]n[ée]ral|-directrice${GAP}g[ée]n[ée]rale)?|PDG|directeur|directrice|ministre|commissaire|avocate?|porte-parole|rapporteure?|patronn?e?|(?:co)?fondateur|(?:co)?fondatrice|secr[ée]taire${GAP}g[ée]n[ée]rale?|chief${GAP}executive|CEO|president|chair(?:man|woman)?|commissioner|minister|lawyer|spokes(?:man|woman|person)|(?:co-?)?founder)`;
const PERSON = [
  ['person.title', String.raw`(?<name>${TITLE}${GAP}\p{Lu}[\p{L}'’-]+(?:${GAP}\p{Lu}[\p{L}'’-]+)*)`],
  [
    'person.role-before',
    String.raw`(?<role>${ROLE})(?:${GAP}(?:de|du|of)${GAP}(?:l['’]|la${GAP}|the${GAP})?[\p{L}'’-]+){0,2},?${GAP}(?<name>${FULL_NAME})`,
  ],
  [
    'person.role-after',
    String.raw`(?<name>${FULL_NAME}),${GAP}(?:(?:le|la|l['’]|the|its|son|sa)${GAP}?)?(?<role>${ROLE})`,
  ],
  [
    'person.speaker',
    String.raw`(?:a${GAP}d[ée]clar[ée]|a${GAP}indiqu[ée]|a${GAP}affirm[ée]|a${GAP}estim[ée]|a${GAP}expliqu[ée]|said|told)${GAP}(?<name>${FULL_NAME})`,
  ],
  [
    'person.speaker',
    String.raw`(?<name>${FULL_NAME})${GAP}(?:a${GAP}d[ée]clar[ée]|a${GAP}indiqu[ée]|a${GAP}affirm[ée]|a${GAP}estim[ée]|a${GAP}expliqu[ée]|n['’]a${GAP}pas|said|told|added|declined)`,
  ],
] as const;

const authorities = oneOf(AUTHORITIES, BEFORE, AFTER, 'gu');
/** One of these words stands in every match. */
const COMPANY_HINT =
  /Inc|Ltd|LLC|Limited|plc|PLC|GmbH|AG|S\.A|SAS|SA|SARL|SE|NV|BV|S\.p\.A|oci[ée]t[ée]|ntreprise|tart-?up|roupe|ompany|irm/u;
const PERSON_HINT = new RegExp(
  `${TITLE}[\\s\\u00a0]|${ROLE}|\\ba[\\s\\u00a0](?:d[ée]clar|indiqu|affirm|estim|expliqu)|n['’]a|said|told|added|declined`,
  'u',
);
const companyPatterns = COMPANY.map(([how, source]) => [how, new RegExp(`${BEFORE}${source}`, 'dgu')] as const);
const personPatterns = PERSON.map(([how, source]) => [how, new RegExp(`${BEFORE}${source}${AFTER}`, 'dgu')] as const);
const tidy = (text: string): string => text.replaceAll(/[\s\u00a0\u2009\u202f]+/gu, ' ').replace(/[,'’-]+$/u, '');

/** Authorities, then persons, then companies: a name already taken is not taken again by a weaker rule. */
export function recogniseActors(body: string): readonly Recognition[] {
  const found: Recognition[] = [];
  const add = (
    kind: 'authority' | 'company' | 'person',
    start: number,
    end: number,
    value: string,
    how: string,
    unit = '',
  ): void => {
    if (found.some((one) => start < one.end && end > one.start)) return;
    found.push({
      kind,
      start,
      end,
      quote: body.slice(start, end),
      value: tidy(value),
      precision: '',
      from: null,
      to: null,
      how,
      unit,
    });
  };
  for (const match of body.matchAll(authorities.pattern))
    add('authority', match.index, match.index + match[0].length, authorities.nameOf(match) ?? '', 'authority.known');
  const hinted = { person: stretchesWith(body, PERSON_HINT), company: stretchesWith(body, COMPANY_HINT) };
  for (const [kind, patterns] of [
    ['person', personPatterns],
    ['company', companyPatterns],
  ] as const) {
    for (const [how, pattern] of patterns) {
      for (const stretch of hinted[kind]) {
        for (const match of stretch.text.matchAll(pattern)) {
          const [start, end] = match.indices?.groups?.['name'] ?? [0, 0];
          add(
            kind,
            stretch.start + start,
            stretch.start + end,
            match.groups?.['name'] ?? '',
            how,
            tidy(match.groups?.['role'] ?? ''),
          );
        }
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
