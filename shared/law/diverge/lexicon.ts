/** What sums are for and what is counted, in the words of the press and of decisions, French and English. */
const words = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}])(?:${source})(?![\p{L}])`, 'giu');

export const SUM_NOUNS: readonly (readonly [topic: string, pattern: RegExp])[] = [
  [
    'periodic',
    words(
      String.raw`astreintes?|pénalités? (?:journalières?|de retard|par jour)|periodic penalty(?: payments?)?|penalty payments?|daily penalt(?:y|ies)`,
    ),
  ],
  [
    'fine',
    words(
      String.raw`amendes?|sanctions? (?:pécuniaires?|financières?)|pénalités? financières?|fine[sd]?|(?:civil|monetary|financial) penalt(?:y|ies)`,
    ),
  ],
  [
    'damages',
    words(
      String.raw`dommages(?:[- ]et)?[- ]intérêts|indemnisations?|indemnités?|réparations? financières?|dédommagements?|damages|compensation`,
    ),
  ],
  [
    'settlement',
    words(
      String.raw`transaction|accord amiable|règlement amiable|protocole transactionnel|settlements?|settled|settle`,
    ),
  ],
  [
    'wages',
    words(
      String.raw`salaires?(?: impayés)?|arriérés|rappels? de salaires?|heures supplémentaires|(?:unpaid |back )?wages|back ?pay|unpaid overtime|salary|salaries`,
    ),
  ],
  ['turnover', words(String.raw`chiffre d['’]affaires|recettes|turnover|revenues?`)],
  ['profit', words(String.raw`bénéfices?|profits?`)],
  ['debt', words(String.raw`dettes?|créances?|emprunts?|prêts?|debts?|loans?|arrears`)],
  [
    'loss',
    words(String.raw`préjudices?|dégâts|pertes?|perd(?:u|ue|us|ues|re|ait|ent)|losses|loss|lost|loses?|dommages|harm`),
  ],
  [
    'cost',
    words(
      String.raw`coûts?|coût(?:er|e|ent|era|eront|ait|aient|erait|eraient|é|ée)|devis|travaux|dépollution|nettoyage|facture|budget|costs?|clean-?up|repairs?|bill|estimate`,
    ),
  ],
  ['price', words(String.raw`prix|rachat|vendue?s?|achetée?s?|acquisition|price|sold|bought|takeover`)],
  ['deposit', words(String.raw`cautions?|consignations?|bail|deposits?`)],
  ['ransom', words(String.raw`rançons?|ransoms?`)],
  ['subsidy', words(String.raw`subventions?|aides? publiques?|grants?|subsid(?:y|ies)`)],
  ['investment', words(String.raw`investi(?:r|e|es|s|t)?|investissements?|invested|investments?`)],
  ['rent', words(String.raw`loyers?|rents?`)],
  [
    'fraud',
    words(
      String.raw`détourn(?:é|ée|és|er|ement)|escroqu\p{L}+|fraudes?|embezzl\p{L}+|defraud\p{L}*|fraud|swindl\p{L}+`,
    ),
  ],
  ['fees', words(String.raw`honoraires|frais|fees?`)],
  ['insured', words(String.raw`assurée?s? pour|insured for`)],
  [
    'repayment',
    words(
      String.raw`rembours(?:er|é|ée|és|era|ement|ements)|restitu(?:er|é|ée|era|tion)|repay(?:s|ment|ments)?|repaid|reimburs(?:e|ed|ement)|refund(?:s|ed)?`,
    ),
  ],
  ['tax', words(String.raw`redressements?|impôts?|taxes?|arriérés fiscaux|tax(?:es)?`)],
];

/** Things counted, one name for both languages and for singular and plural; the rest go by their own word. */
const COUNTED: readonly (readonly [canonical: string, pattern: RegExp])[] = (
  [
    ['dead', String.raw`morts?|tués?|décès|victimes? mortelles?|dead|deaths?|fatalities|killed`],
    ['injured', String.raw`blessés?|injured|wounded|injuries`],
    ['missing', String.raw`disparus?|missing`],
    ['person', String.raw`personnes?|gens|individus?|people|persons?|individuals?`],
    ['user', String.raw`utilisateurs?|utilisatrices?|internautes?|abonnés?|comptes?|users?|subscribers?|accounts?`],
    ['customer', String.raw`clients?|clientes?|consommateurs?|customers?|consumers?|clients`],
    ['passenger', String.raw`voyageurs?|voyageuses?|passagers?|passagères?|passengers?|travell?ers?`],
    ['student', String.raw`élèves?|étudiants?|étudiantes?|écoliers?|students?|pupils?`],
    ['child', String.raw`enfants?|mineurs?|children|minors?`],
    ['member', String.raw`adhérents?|membres?|assurés?|usagers?|bénéficiaires?|members?|beneficiaries`],
    ['patient', String.raw`patients?|patientes?|malades?|porteurs?`],
    [
      'worker',
      String.raw`salariés?|salariées?|employés?|employées?|ouvriers?|travailleurs?|agents?|livreurs?|workers?|employees?|staff|couriers?|riders?`,
    ],
    ['resident', String.raw`habitants?|riverains?|locataires?|résidents?|residents?|tenants?|inhabitants?`],
    ['citizen', String.raw`citoyens?|citoyennes?|citizens?`],
    ['victim', String.raw`victimes?|plaignants?|victims?|claimants?|complainants?`],
    ['image', String.raw`images?|photos?|photographies?|clichés?|pictures?|photographs?`],
    ['record', String.raw`dossiers?|enregistrements?|fiches?|records?|files?`],
    ['job', String.raw`emplois?|postes?|suppressions?|jobs?|positions?`],
    ['home', String.raw`logements?|foyers?|appartements?|maisons?|homes?|flats?|households?|apartments?`],
    [
      'device',
      String.raw`appareils?|dispositifs?|implants?|drones?|prothèses?|pompes?|stimulateurs?|devices?|implants?|pumps?|units?`,
    ],
    ['vehicle', String.raw`véhicules?|voitures?|vehicles?|cars?`],
    ['artwork', String.raw`tableaux?|toiles?|œuvres|peintures?|paintings?|artworks?|canvas(?:es)?`],
    ['fish', String.raw`poissons?|truites?|fish(?:es)?|trout`],
    ['bird', String.raw`oiseaux?|birds?`],
    ['boat', String.raw`bateaux?|navires?|boats?|ships?|vessels?`],
    ['phone', String.raw`téléphones?|portables?|smartphones?|phones?|handsets?`],
    ['computer', String.raw`ordinateurs?|computers?|laptops?`],
    ['camera', String.raw`caméras?|cameras?`],
    ['weapon', String.raw`armes?|weapons?|guns?`],
    ['hour', String.raw`heures supplémentaires`],
    ['turbine', String.raw`éoliennes?|turbines?|wind turbines?`],
    ['driver', String.raw`chauffeurs?|conducteurs?|conductrices?|drivers?`],
    ['shop', String.raw`magasins?|boutiques?|points de vente|shops?|stores?|outlets?`],
    ['school', String.raw`écoles?|collèges?|lycées?|schools?`],
    ['site', String.raw`sites?|usines?|plants?|factor(?:y|ies)`],
    ['bed', String.raw`lits?|beds?`],
    ['tree', String.raw`arbres?|trees?`],
    ['animal', String.raw`animaux|bêtes|moutons|vaches|porcs|animals?|sheep|cattle|cows?|pigs?`],
    ['product', String.raw`produits?|articles?|exemplaires?|products?|items?|copies`],
    ['bottle', String.raw`bouteilles?|flacons?|bottles?|vials?`],
    ['municipality', String.raw`communes?|municipalit(?:y|ies)|towns?|villages?`],
    ['contract', String.raw`contrats?|contracts?`],
    ['call', String.raw`appels?|calls?`],
    ['message', String.raw`messages?|courriels?|e-?mails?|sms|texts?`],
    ['opinion', String.raw`avis|observations|contributions|submissions?|responses?`],
    ['litre', String.raw`litres?|lit(?:er|re)s?`],
    ['tonne', String.raw`tonnes?|tons?`],
    ['km', String.raw`kilom[èe]tres?|km|kilomet(?:re|er)s?`],
    ['hectare', String.raw`hectares?`],
    ['complaint', String.raw`plaintes?|réclamations?|signalements?|complaints?|reports?`],
    ['country', String.raw`pays|countries`],
    ['infringement', String.raw`infractions?|manquements?|violations?|infringements?|breaches|offences`],
  ] as const
).map(([name, source]) => [name, new RegExp(`^(?:${source})$`, 'iu')] as const);

/** One name for what is counted. */
export function countedThing(noun: string): string {
  const known = COUNTED.find(([, pattern]) => pattern.test(noun));
  return known?.[0] ?? noun.toLowerCase().replace(/(?:s|x)$/u, '');
}

/** People whose number may be told through what was taken from them. */
export const PEOPLE = new Set([
  'person',
  'user',
  'customer',
  'patient',
  'worker',
  'resident',
  'citizen',
  'victim',
  'passenger',
  'student',
  'child',
  'member',
]);
/** Things of which each belongs to somebody. */
export const BELONGINGS = new Set(['image', 'record', 'data', 'donnée']);
/** The same people are still there the day after: their number tells a state or a toll, which later sources bring up to date. */
export const TOLLS = new Set(['dead', 'injured', 'missing', 'complaint', 'victim', 'resident']);
/** Counted of itself, whatever else the sentence says of it. */
export const SPECIFIC = new Set([...TOLLS, 'litre', 'tonne', 'hectare', 'km']);

/** What happens to what is counted: two numbers are of one proposition only if the same happens to it. */
export const CONCEPTS: readonly (readonly [concept: string, pattern: RegExp])[] = (
  [
    [
      'holds',
      String.raw`conten\p{L}*|contien\p{L}*|base de données|banque de données|dispos\p{L}+|compt(?:e|ait|ent)|possèd\p{L}+|amass\p{L}+|stock\p{L}+|détien\p{L}+|database|holds?|held|contains?|stores?|amassed`,
    ],
    [
      'affected',
      String.raw`concern\p{L}+|touch\p{L}+|affect\p{L}*|expos\p{L}+|victimes?|compromis\p{L}*|fuit\p{L}*|vol(?:é|és|ée|ées)|piraté\p{L}*|divulgu\p{L}+|impact\p{L}*|stole|stolen|theft|leak\p{L}*|compromised|breach\p{L}*|hack\p{L}*`,
    ],
    [
      'stolen',
      String.raw`dérob\p{L}+|emport\p{L}+|cambriol\p{L}+|vol(?:é|és|ée|ées)|stole|stolen|took|thieves|theft|burgl\p{L}+`,
    ],
    [
      'collected',
      String.raw`collect\p{L}+|aspir\p{L}+|moissonn\p{L}+|racl\p{L}+|scrap\p{L}+|récolt\p{L}+|récupér\p{L}+|harvest\p{L}*|gather\p{L}*|taken`,
    ],
    [
      'dismissed',
      String.raw`licenci\p{L}+|supprim\p{L}+|suppression\p{L}*|dismiss\p{L}+|laid off|lay-?offs?|redundan\p{L}+|cut|sacked|fired`,
    ],
    ['employed', String.raw`emploi\p{L}*|effectif\p{L}*|employs?|workforce|headcount`],
    ['unpaid', String.raw`impay\p{L}+|non pay\p{L}+|unpaid|owed|underpaid`],
    ['evacuated', String.raw`évacu\p{L}+|relog\p{L}+|evacuat\p{L}+|rehoused|displaced`],
    ['harmed', String.raw`mort\p{L}*|tué\p{L}*|décéd\p{L}*|bless\p{L}+|killed|died|dead|injur\p{L}+|wounded`],
    [
      'ill',
      String.raw`malades?|intoxiqu\p{L}+|infect\p{L}*|contamin\p{L}+|hospitalis\p{L}+|hospitaliz\p{L}+|fall(?:en|s)? ill|fell ill|sick\p{L}*|poisoned`,
    ],
    ['recalled', String.raw`rappel\p{L}*|retir\p{L}+|retrait\p{L}*|recall\p{L}*|withdraw\p{L}*|withdrawn`],
    ['implanted', String.raw`implant\p{L}*|posé\p{L}*|porteurs?|fitted`],
    ['sold', String.raw`vend\p{L}+|écoul\p{L}+|commercialis\p{L}+|distribu\p{L}+|sold|sells?|shipped|marketed`],
    ['spilled', String.raw`déver\p{L}+|rejet\p{L}*|fuite|pollu\p{L}+|spill\p{L}*|leak\p{L}*|discharg\p{L}+|dumped`],
    ['complained', String.raw`plaint\p{L}*|plaign\p{L}+|sais(?:i|ie|is)|signal\p{L}+|complain\p{L}*|sued|lawsuit`],
    ['surface', String.raw`touch\p{L}+|souill\p{L}+|contamin\p{L}+|contaminated|polluted|stretch`],
  ] as const
).map(([name, source]) => [name, words(source)] as const);
