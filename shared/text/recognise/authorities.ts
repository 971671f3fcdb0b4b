/** Public authorities and courts: known ones by any of their names, others by the way such names are made. */
import { BEGINS, LANDMARK, type Reading } from './reading.ts';
import { AFTER, BEFORE, GAP, plainSpaces, type Recognition } from './recognition.ts';
import { oneOf } from './scan.ts';

const KNOWN: readonly (readonly [name: string, source: string])[] = [
  [
    'CNIL',
    String.raw`(?:Commission${GAP}nationale${GAP}(?:de${GAP}?l['’])?${GAP}?informatique${GAP}et${GAP}des${GAP}libert[ée]s)(?:${GAP}\((?:CNIL|Cnil)\))?|CNIL|Cnil`,
  ],
  ['ICO', String.raw`(?:Information${GAP}Commissioner['’]?s?${GAP}Office)(?:${GAP}\(ICO\))?|ICO`],
  ['Garante', String.raw`Garante(?:${GAP}per${GAP}la${GAP}protezione${GAP}dei${GAP}dati${GAP}personali)?`],
  ['HDPA', String.raw`Hellenic${GAP}Data${GAP}Protection${GAP}Authority(?:${GAP}\(HDPA\))?|HDPA`],
  ['DSB', String.raw`Datenschutzbeh[öo]rde|DSB`],
  ['AP', String.raw`Autoriteit${GAP}Persoonsgegevens`],
  ['DPC', String.raw`(?:Irish${GAP})?Data${GAP}Protection${GAP}Commission(?:${GAP}\(DPC\))?|DPC`],
  ['AEPD', String.raw`Agencia${GAP}Espa[ñn]ola${GAP}de${GAP}Protecci[óo]n${GAP}de${GAP}Datos|AEPD`],
  ['EDPS', String.raw`European${GAP}Data${GAP}Protection${GAP}Supervisor|EDPS`],
  [
    'EDPB',
    String.raw`Comit[ée]${GAP}europ[ée]en${GAP}de${GAP}la${GAP}protection${GAP}des${GAP}donn[ée]es(?:${GAP}\(CEPD\))?|European${GAP}Data${GAP}Protection${GAP}Board(?:${GAP}\(EDPB\))?|EDPB|CEPD`,
  ],
  ['OAIC', String.raw`Office${GAP}of${GAP}the${GAP}Australian${GAP}Information${GAP}Commissioner|OAIC`],
  [
    'OPC',
    String.raw`Office${GAP}of${GAP}the${GAP}Privacy${GAP}Commissioner(?:${GAP}of${GAP}Canada)?|Commissariat${GAP}à${GAP}la${GAP}protection${GAP}de${GAP}la${GAP}vie${GAP}priv[ée]e`,
  ],
  ['FTC', String.raw`Federal${GAP}Trade${GAP}Commission(?:${GAP}\(FTC\))?|FTC`],
  ['SEC', String.raw`Securities${GAP}and${GAP}Exchange${GAP}Commission(?:${GAP}\(SEC\))?`],
  ['CMA', String.raw`Competition${GAP}and${GAP}Markets${GAP}Authority(?:${GAP}\(CMA\))?|CMA`],
  ['FCA', String.raw`Financial${GAP}Conduct${GAP}Authority(?:${GAP}\(FCA\))?|FCA`],
  [
    'CJUE',
    String.raw`Cour${GAP}de${GAP}justice(?:${GAP}de${GAP}l['’]Union${GAP}europ[ée]enne)?(?:${GAP}\(CJUE\))?|Court${GAP}of${GAP}Justice(?:${GAP}of${GAP}the${GAP}European${GAP}Union)?|CJUE|CJEU`,
  ],
  [
    'CEDH',
    String.raw`Cour${GAP}europ[ée]enne${GAP}des${GAP}droits${GAP}de${GAP}l['’]homme|European${GAP}Court${GAP}of${GAP}Human${GAP}Rights`,
  ],
  ['Conseil d’État', String.raw`Conseil${GAP}d['’][ÉEée]tat|Council${GAP}of${GAP}State`],
  ['Cour de cassation', String.raw`Cour${GAP}de${GAP}cassation`],
  ['Conseil constitutionnel', String.raw`Conseil${GAP}constitutionnel`],
  ['Cour des comptes', String.raw`Cour${GAP}des${GAP}comptes`],
  ['Commission européenne', String.raw`Commission${GAP}europ[ée]enne|European${GAP}Commission`],
  ['AMF', String.raw`Autorit[ée]${GAP}des${GAP}march[ée]s${GAP}financiers(?:${GAP}\(AMF\))?|AMF`],
  [
    'ACPR',
    String.raw`Autorit[ée]${GAP}de${GAP}contr[ôo]le${GAP}prudentiel(?:${GAP}et${GAP}de${GAP}r[ée]solution)?(?:${GAP}\(ACPR\))?|ACPR`,
  ],
  ['Autorité de la concurrence', String.raw`Autorit[ée]${GAP}de${GAP}la${GAP}concurrence`],
  ['Défenseur des droits', String.raw`D[ée]fenseure?${GAP}des${GAP}droits`],
  [
    'short',
    String.raw`DGCCRF|ARCEP|Arcep|ANSSI|HATVP|Hadopi|HADOPI|IGPN|IGAS|ANSES|Anses|URSSAF|Urssaf|DREAL|Dreal|Ofcom|Ofgem|Ofwat|EPA|EEOC|IMY|BfDI|NHTSA`,
  ],
  ['SFO', String.raw`Serious${GAP}Fraud${GAP}Office(?:${GAP}\(SFO\))?|SFO`],
  ['HSE', String.raw`Health${GAP}and${GAP}Safety${GAP}Executive(?:${GAP}\(HSE\))?|HSE`],
  ['CPS', String.raw`Crown${GAP}Prosecution${GAP}Service(?:${GAP}\(CPS\))?|CPS`],
  ['Bundeskartellamt', String.raw`Bundeskartellamt`],
  ['BaFin', String.raw`BaFin`],
  ['Arcom', String.raw`Arcom|ARCOM`],
  ['High Court', String.raw`High${GAP}Court(?!${GAP}of)`],
];

/** "tribunal administratif de Lyon", "Agence nationale du sport", "Rivermouth Harbour Authority". */
const MADE: readonly (readonly [how: string, source: string])[] = [
  [
    'authority.court',
    String.raw`(?:[Tt]ribunal${GAP}(?:judiciaire|administratif|correctionnel|de${GAP}commerce|des${GAP}activit[ée]s${GAP}[ée]conomiques|paritaire)|[Cc]our${GAP}d['’](?:appel|assises)|[Cc]our${GAP}administrative${GAP}d['’]appel|[Cc]onseil${GAP}de${GAP}prud['’]hommes)(?:${GAP}(?:de|d['’]|du|des)${GAP}?(?:la${GAP}|l['’]|le${GAP})?\p{Lu}[\p{L}’'-]+)?`,
  ],
  [
    'authority.named',
    String.raw`(?:(?:Autorit[ée]|Haute${GAP}Autorit[ée]|Agence|Commission|Direction|Inspection|Institut|Office|Comit[ée]|Conseil)${GAP}(?:(?:nationale?|r[ée]gionale?|g[ée]n[ée]rale?|europ[ée]en(?:ne)?|f[ée]d[ée]rale?|sup[ée]rieure?|d[ée]partementale?|f[ée]d[ée]rale?|polynésienne?)(?:${GAP}|(?=\()))?(?:(?:de${GAP}la|de${GAP}l['’]|du|des|de|d['’]|pour${GAP}la|pour${GAP}le)${GAP}?)[\p{L}’'-]+(?:${GAP}(?:(?:et${GAP})?(?:de${GAP}la${GAP}|de${GAP}l['’]|du${GAP}|des${GAP}|d['’])[\p{L}’'-]+|(?:et${GAP})?\p{Ll}+(?:ique|al|ale|aux|ales|elles?|els?|aire|aires|ifs?|ives?)(?!\p{L})))*|(?:pr[ée]fecture|minist[èe]re|parquet)${GAP}(?:de${GAP}(?:la${GAP}|l['’])?|du${GAP}|des${GAP}|d['’])\p{Lu}?[\p{L}’'-]+)`,
  ],
  [
    'authority.named',
    String.raw`(?:\p{Lu}[\p{L}’'-]+${GAP}(?:(?:and|of|for|&)${GAP}(?:the${GAP})?)?){1,5}(?:Authority|Agency|Commission|Commissioner|Tribunal|Ombudsman|Regulator|Inspectorate|Board|Executive|Court|Council)(?:${GAP}(?:of|for)${GAP}(?:the${GAP})?\p{Lu}[\p{L}’'-]+(?:${GAP}\p{Lu}[\p{L}’'-]+)*)?(?:${GAP}\([A-Z]{2,6}\))?`,
  ],
  [
    'authority.named',
    String.raw`(?:Supreme|High|Crown|County|District|Federal|Circuit|Upper)${GAP}(?:Court|Tribunal)(?:${GAP}of${GAP}(?:the${GAP})?\p{Lu}[\p{L}’'-]+(?:${GAP}\p{Lu}[\p{L}’'-]+)*)?|Court${GAP}of${GAP}(?:Appeal|Appeals|Session|First${GAP}Instance)(?:${GAP}(?:of|for)${GAP}(?:the${GAP})?\p{Lu}[\p{L}’'-]+)?|Department${GAP}(?:of|for)${GAP}(?:the${GAP})?\p{Lu}[\p{L}’'-]+(?:${GAP}(?:and${GAP})?\p{Lu}[\p{L}’'-]+)*|Ministry${GAP}of${GAP}(?:the${GAP})?\p{Lu}[\p{L}’'-]+`,
  ],
];
const known = oneOf(KNOWN, BEFORE, AFTER, 'yu');
const made = MADE.map(
  ([how, source]) =>
    [
      how,
      new RegExp(`${BEFORE}${source}`, 'yu'),
      source.startsWith('(?:\\p{Lu}') || source.startsWith('(?:Supreme') ? BEGINS.capital : BEGINS.word,
    ] as const,
);
/** "The", "La" and the like before a name are not part of it. */
const ARTICLE = /^(?:The|La|Le|L['’]|Les|A|An|In|On|At|By|From|But|And|When|After|Before|Last|This|Both)\s+/u;

/** Every authority and court, in order; one found by its own name is not taken again by the way it is made. */
export function recogniseAuthorities(reading: Reading): Recognition[] {
  const found: Recognition[] = [];
  const add = (start: number, quote: string, value: string, how: string): void => {
    const end = start + quote.length;
    if (found.some((one) => start < one.end && end > one.start)) return;
    found.push({ kind: 'authority', start, end, quote, value, precision: '', from: null, to: null, how, unit: '' });
  };
  const stretches = reading.around(LANDMARK.authority, 60, 90);
  for (const stretch of stretches)
    for (const match of reading.matches(stretch, known.pattern, BEGINS.capital)) {
      const name = known.nameOf(match) ?? '';
      add(stretch.start + match.index, match[0], name === 'short' ? match[0] : name, 'authority.known');
    }
  for (const [how, pattern, begins] of made)
    for (const stretch of stretches)
      for (const match of reading.matches(stretch, pattern, begins)) {
        const lead = ARTICLE.exec(match[0])?.[0].length ?? 0;
        const quote = match[0].slice(lead);
        if (!/\s/u.test(quote.trim())) continue;
        add(stretch.start + match.index + lead, quote, plainSpaces(quote), how);
      }
  return found;
}
