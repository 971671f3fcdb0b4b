/** Which words each grammar hangs on, per language. A word that is not here is passed over. */
import { MONTHS, SEASONS, WEEKDAYS } from './calendar-words.ts';
import { APPROXIMATORS, NUMBER_WORDS } from './number-words.ts';
import { LANDMARK, type Vocabulary } from './reading.ts';

/** First words of the shapes of dates that are no month, no day and no figure. */
const DATE_BEGINNINGS = {
  fr: 'il voici voilà la dès du entre nuit les de période année années exercice exercices saison saisons première seconde deuxième début mi milieu fin premier en depuis dès courant présidentielle législatives budget pour celle celui et ou jusqu d ici vers avant après mois à partir an rapport rapports campagne millésime promotion printemps élection élections second deuxième troisième quatrième dernier t s le au l ce cet cette semaine',
  en: 'earlier later at from between on the since during period year years season seasons in of for by until through throughout late early mid before after back beginning start middle end last next this around and or to report budget election fiscal fy first second third fourth q h week that months quarter',
} as const;

/** First words of numbers with what says how near they are, besides the words of numbers themselves. */
const numberBeginnings = (language: 'fr' | 'en'): string =>
  [
    ...Object.keys(APPROXIMATORS[language]).flatMap((words) => /^\p{L}+/u.exec(words)?.[0] ?? []),
    language === 'fr' ? 'un une plusieurs quelques des les de' : 'one half a an many several some',
  ].join(' ');

type Words = readonly (readonly [landmark: number, words: string])[];

const SHARED: Words = [
  [
    LANDMARK.roleStart,
    'information co managing chief head attorney secretary general pdg ceo cfo président présidente directeur directrice ministre commissaire avocat avocate porte rapporteur rapporteure patron patronne fondateur fondatrice cofondateur cofondatrice secrétaire maire préfet préfète juge procureur procureure député députée sénateur sénatrice gérant gérante responsable chercheur chercheuse professeur professeure délégué déléguée expert experte économiste juriste ingénieur ingénieure bâtonnier bâtonnière president chair chairman chairwoman chairperson commissioner minister lawyer solicitor barrister counsel spokesman spokeswoman spokesperson founder cofounder director mayor senator manager researcher inspector prosecutor ombudsman analyst economist engineer partner professor judge',
  ],
  [
    LANDMARK.referenceStart,
    'décision délibération arrêté arrêt arrete ordonnance jugement dossier affaire decision order file numéro rg case general code c cpc cpp cja cpce crpa cmf cpi csp css cgi cgct convention european charte charter tfue tfeu traité traite constitution',
  ],
  [
    LANDMARK.speakerStart,
    'il ils elle elles l le la les un une son sa ses ce cette leur des he she they it the a an its his her their one several selon d according aux de',
  ],
  [
    LANDMARK.currency,
    'euro euros eur livre livres sterling pound pounds gbp dollar dollars usd franc francs chf aud cad sek couronne couronnes kronor krona yen yens jpy yuan yuans cny zloty zlotys pln roupies rupees rouble roubles rub xof fcfa meur keur nok dkk hkd nzd sgd won wons krw reais brl rand rands zar czk koruna korunas forint forints huf dirham dirhams mad dinar dinars tnd',
  ],
  [LANDMARK.percent, 'pourcent percent pour cent per point points p'],
  [
    LANDMARK.article,
    'article articles art section sections s rgpd gdpr cja cpc loi lois law act code règlement reglement regulation directive décret decret ordonnance charte charter convention cedh echr title l r d',
  ],
  [LANDMARK.decision, 'san med medp sanps ecli c t no nos n case rg'],
  [
    LANDMARK.company,
    'société societe sociétés entreprise start startup groupe company firm group filiale éditeur opérateur opérateurs plateforme banque laboratoire laboratoires compagnie cabinet giant géant géante airline bank operator retailer publisher platform subsidiary',
  ],
];
const FRENCH: Words = [
  [LANDMARK.authority, 'tribunal cour préfecture ministère parquet conseil'],
  [
    LANDMARK.relative,
    'hier avant aujourd jour heure demain semaine matin soir midi mois année an années précédemment auparavant',
  ],
  [LANDMARK.ago, 'y voici voilà depuis'],
  [LANDMARK.back, 'là époque même veille lendemain précédente suivante précédent suivant tard tôt auparavant après'],
  [LANDMARK.quarter, 'trimestre semestre'],
  [
    LANDMARK.unit,
    'heure heures jour jours semaine semaines mois trimestre trimestres semestre semestres an ans année années huitaine quinzaine décennie décennies siècle siècles',
  ],
  [
    LANDMARK.person,
    'm mm mme mmes me maître monsieur madame dr président présidente pdg directeur directrice ministre commissaire avocat avocate porte rapporteur rapporteure patron patronne fondateur fondatrice cofondateur cofondatrice secrétaire maire préfet préfète juge procureur procureure député députée sénateur sénatrice gérant gérante responsable chercheur chercheuse professeur professeure déléguée délégué militante militant expert experte économiste juriste ingénieur ingénieure magistrate magistrat greffière greffier bâtonnier bâtonnière expliqué',
  ],
  [
    LANDMARK.speech,
    'déclare déclaré déclarait déclaraient déclarer déclarant indique indiqué indiquait affirme affirmé affirmait affirment estime estimé estimait estiment explique expliqué expliquait assure assuré assurait assurent précise précisé précisait ajoute ajouté ajoutait ajoutent souligne souligné soulignait répond répondu répondait soutient soutenu soutenait soutiennent rappelle rappelé rappelait annonce annoncé annonçait prétend prétendu prétendait dit disait disent confie confié reconnaît reconnu conteste dénonce dénoncé regrette regretté insiste insisté conclut conclu écrit écrivait invectivé martèle martelé lance lancé plaide plaidé résume résumé tempère nuance note noté observe observé relève relevé considère considéré considérait juge jugé réplique répliqué rétorque rétorqué témoigne témoigné selon d’après après',
  ],
  [
    LANDMARK.act,
    'mis mise mises mettre intention plainte plaintes réclamation réclamations enquête enquêtes contrôle contrôles perquisition perquisitions liquidation liquidé liquidée liquider liquide injonction injonctions enjoint enjoindre rappel rappels délibération délibérations sanction sanctions amende amendes sanctionné sanctionnée sanctionnés recours interjeté appel pourvoi référé audience audiences séance séances accord transaction transactions annule annulé annulée annulés annulées annulation jugement jugements arrêt arrêts ordonnance ordonnances assignation assignations assigné assignée signification signifié signifiée condamné condamnée condamnés condamnées condamnation condamnations clôture rapporteur désigné',
  ],
];
const ENGLISH: Words = [
  [
    LANDMARK.relative,
    'yesterday today tonight morning afternoon evening tomorrow night week month year previously 1990s',
  ],
  [LANDMARK.ago, 'ago'],
  [
    LANDMARK.back,
    'that same time day year month before previous following next later afterwards earlier previously beforehand preceding',
  ],
  [LANDMARK.quarter, 'quarter half'],
  [
    LANDMARK.unit,
    'hour hours day days week weeks month months quarter quarters year years fortnight decade decades century centuries',
  ],
  [
    LANDMARK.person,
    'mr mrs ms dr sir lord lady judge justice professor president chief ceo cfo chair chairman chairwoman chairperson commissioner minister lawyer solicitor barrister attorney counsel spokesman spokeswoman spokesperson founder cofounder director secretary mayor senator manager head researcher inspector prosecutor ombudsman analyst economist engineer partner said told added declined',
  ],
  [
    LANDMARK.speech,
    'said says say told tells added adds claimed claims claim stated states argued argues argue insisted insists explained explains announced announces noted notes warned warns according replied replies wrote writes acknowledged acknowledges denied denies maintained maintains declared declares confirmed confirms estimated estimates reported reports alleged alleges stressed stresses concluded concludes',
  ],
  [
    LANDMARK.act,
    'formal enforcement notice provisional intent complaint complaints investigation investigations inspection inquiry liquidation injunction injunctions enjoined reprimand reprimands fined fine fines sanctioned sanction sanctions appealed appeal appeals interim hearing hearings settlement settlements settled quashed overturned annulled judgment judgments judgement ruling rulings penalty lawsuit lawsuits claim summons served restored dismissed indictment',
  ],
];
/** Names of authorities begin with, or hold, one of these; with a capital, or they are no name. */
const CAPITALS: Words = [
  [
    LANDMARK.authority,
    'commission cnil ico garante hdpa hellenic datenschutzbehörde datenschutzbehorde dsb autoriteit irish data dpc agencia aepd comité comite european edpb cepd oaic opc office commissariat federal ftc cour court cjue cjeu conseil council amf autorité autorite dgccrf arcom tribunal high information acpr arcep cre anssi hadopi sec doj fca cma ofcom haute défenseur agence ministère parquet préfecture inspection direction authority agency supreme upper department environment financial competition crown district board regulator ombudsman ministry securities secretary dpa imy bfdi edps cedh cour caa oecd health consumer national police service institut centre caisse cofrac urssaf dreal dgfip dgt asn igpn hatvp anses ofgem ofwat aaib asa epa eeoc nhtsa sfo serious hse cps bundeskartellamt bafin gendarmerie',
  ],
  [
    LANDMARK.company,
    's inc ltd llc limited plc gmbh ag sas sa sarl sasu eurl sci scop se nv bv corp corporation ai holdings holding llp srl spa oy ab société entreprise groupe banque company group bank',
  ],
  [LANDMARK.person, 'm mme me maître mr mrs ms dr monsieur madame sir'],
];

function vocabularyOf(...lists: readonly Words[]): Map<string, number> {
  const vocabulary = new Map<string, number>();
  const add = (word: string, landmark: number): void => {
    vocabulary.set(word, (vocabulary.get(word) ?? 0) | landmark);
  };
  for (const [landmark, words] of lists.flat()) for (const word of words.split(' ')) add(word, landmark);
  return vocabulary;
}

function calendar(language: 'fr' | 'en'): Words {
  const words = (names: Iterable<string>): string => [...names].map((name) => name.replace('.', '')).join(' ');
  return [
    [LANDMARK.month, words(MONTHS[language].keys())],
    [LANDMARK.weekday, words(WEEKDAYS[language].keys())],
    [LANDMARK.season, words(SEASONS[language].keys())],
    [LANDMARK.numberWord, NUMBER_WORDS[language].join(' ')],
    [LANDMARK.numberStart, numberBeginnings(language)],
    [LANDMARK.dateStart, DATE_BEGINNINGS[language]],
  ];
}

export const VOCABULARY: Readonly<Record<'fr' | 'en', Vocabulary>> = {
  fr: vocabularyOf(SHARED, FRENCH, calendar('fr')),
  en: vocabularyOf(SHARED, ENGLISH, calendar('en')),
};
export const CAPITAL_WORDS: Vocabulary = vocabularyOf(CAPITALS);
