/** Quantities: a number and what it counts. Numbers that are part of a name, an address, a reference or a longer number count nothing. */
import { plainNumber, type Scan } from './amount.ts';
import { approximatorSource, numberSource, vagueSource } from './numbers.ts';
import { LANDMARK } from './reading.ts';
import { BEFORE, GAP, SPACE, alternatives, type RecogniseOptions } from './recognition.ts';

type Language = RecogniseOptions['language'];

const WORD = String.raw`\p{L}[\p{L}’'-]{2,}`;
const counted = {
  fr: String.raw`(?:${GAP}de${GAP}|${GAP}d['’]|${GAP})`,
  en: String.raw`(?:${GAP}of${GAP}|${GAP})`,
} as const;
/** Words that may stand between a number and its noun. */
const BETWEEN = {
  fr: 'nouveaux|nouvelles|anciens|anciennes|autres|grands|grandes|petits|petites|différents|différentes|principaux|principales|jeunes|faux|fausses|simples|longs|longues|bons|bonnes|seuls|seules|premiers|premières|dernières|derniers|autre|nouvel|vieux|vieilles|hauts|hautes|véritables|importants|importantes',
  en: String.raw`(?!fish(?![a-z]))[a-z]+(?:al|ed|ic|ive|ous|ary|ish|ian|ese|ing|ern|ble|ful|less|ent|ant|lic)|UK|US|EU|new|former|other|separate|young|small|large|major|different|more|French|British|American|European|German|unique|online|live|false|key|main|old|further|police|data|user|sample|mobile|face|facial|customer|patient`,
} as const;
const NOT_COUNTED_WORDS =
  'and or to of the in on by for from with per percent more less other others which who that than was were has have had is are times after before between against out day days month months year years hours minutes seconds weeks quarters million millions billion billions thousands hundreds january february march april may june july august september october november december until st nd rd th cent as this its his hers theirs ours us plus minus yes across versus decades points degrees miles metres always perhaps besides whereas unless does goes says gives means makes takes runs comes sterling fortnights centuries'.split(
    ' ',
  );
/** "three flood warnings", "27 member states": a noun that stands before the noun that is counted; verbs are none. */
const ATTRIBUTE = {
  fr: '',
  en: String.raw`(?:(?<attribute>[a-z]{2,}[a-rt-z])${GAP}(?=(?:[a-z]{3,}s|staff|people|men|women|children|police|fish|sheep|cattle)(?![\p{L}])))?`,
} as const;
const NO_ATTRIBUTE: ReadonlySet<string> = new Set([
  ...NOT_COUNTED_WORDS,
  ...'face faced take took hold held said say died voted want deny found made left lost won'.split(' '),
]);
const quantity = (language: Language): RegExp =>
  new RegExp(
    String.raw`${BEFORE}(?:(?<about>${approximatorSource(language)})${SPACE})?(?<sum>(?:(?<vague>${vagueSource(language)})|(?<number>${numberSource(language)}))(?<link>${counted[language]})(?:(?:${BETWEEN[language]})${GAP}(?:and${GAP})?){0,3}${ATTRIBUTE[language]}(?<noun>${WORD}))`,
    'yiu',
  );
const QUANTITY: Readonly<Record<Language, RegExp>> = { fr: quantity('fr'), en: quantity('en') };

/** Words after a number that are not things counted: connectives, months, currencies, units and ranks. */
const NOT_COUNTED = {
  fr: new RegExp(
    `^(?:${alternatives('et ou à au aux du des de le la les par pour sur dans en plus moins dont que qui est sont fois ont avait avaient puis sans avec entre contre après avant sous depuis vers chez mais ni car donc si janvier février mars avril mai juin juillet août septembre octobre novembre décembre ans mois jours heures minutes secondes années semaines trimestres semestres million millions milliard milliards milliers dernier dernière pourcents points pas très trop alors aussi ensuite toujours jamais désormais lors graves mortels mortelles ses ces nos vos leurs mes tes nous vous ils elles sens bis ter degrés mètres kilomètres toutes tous autres centimes siècles vues'.split(' '))}|(?:euro|dollar|franc).*|livres?)$`,
    'iu',
  ),
  en: new RegExp(`^(?:${alternatives(NOT_COUNTED_WORDS)}|(?:euro|dollar|pound).*)$`, 'iu'),
};
/** "1 100 kilomètres de câbles" counts something; "à 3 kilomètres" only says how far. */
const LENGTHS = /^(?:kilo)?m[èe]t(?:re|er)s$|^miles$/iu;
const IRREGULAR_PLURALS =
  /^(?:people|men|women|children|staff|police|persons|personnel|data|media|criteria|aircraft|feet|teeth|mice|sheep|fish|phenomena|premises|officers|policemen|spokesmen|businessmen|troops|cattle|respondents|alumni|vertebrae|indices|matrices|appendices)$/iu;
const STREETS =
  /^(?:rue|avenue|boulevard|place|quai|impasse|chemin|allée|cours|square|route|street|road|lane|way|drive)s?$/iu;

/** A thing counted is named in the plural; a verb or an adjective after a number is not. */
const isPlural = (noun: string, language: Language): boolean =>
  language === 'fr'
    ? /[sxz]$/iu.test(noun) && !STREETS.test(noun)
    : IRREGULAR_PLURALS.test(noun) || (/[^s]s$/iu.test(noun) && !/(?:us|is)$/iu.test(noun) && !STREETS.test(noun));

/** What stands before a number that is a reference, a rank, a part of a longer number or of a name. */
const REFERENCE =
  /(?:articles?|art\.|n[°º]s?|nos?\.?|numéros?|numbers?|pages?|pp?\.|chapitres?|chapters?|sections?|considérants?|recitals?|paragraph[es]*|alinéas?|§|figures?|annexes?|annex|loi|règlement|directive|version|v\.?|lot|lots|tél\.?|téléphone|phone|tel\.?|fax|code|clauses?|chambre|room|salle|formulaire|form|vol\.?|tome|top|article\s+[LRD]\.?)\s*$|[-–/.:#+(]$|\d[\s.\u00a0\u202f]$/iu;
const DETERMINERS =
  /^(?:les|des|ces|ses|nos|vos|leurs|aux|près|plus|moins|environ|quelque|quelques|some|about|over|more|nearly|almost|around|the|these|those|in|with|for|and|of|at|to|by|from|et|pour|avec|sur|dans|selon|après|avant|sans|sous|entre|our|their|his|her|its|all|only|just|on|après|mais|or|car|soit|dont|outre|ainsi|parmi|que|qui|as|but|when|while|since|after|before|another|les|mes|trois|deux|dès|depuis|comme|chez|contre|par|en|à|de|du)$/iu;

/** "Boeing 737", "Windows 10", "iPhone 13": the number belongs to the name before it. */
function followsName(before: string): boolean {
  const word = /(?:^|[\s(«“"])(?<word>(?:[\p{L}\d][\p{L}\d’'&-]*)(?:\.[\p{L}\d]+)*)\s$/u.exec(before)?.groups?.['word'];
  return word !== undefined && /\p{Lu}/u.test(word) && !DETERMINERS.test(word.replace(/^[dl]['’]/iu, ''));
}

export function recogniseQuantities(language: Language, scan: Scan): void {
  scan(QUANTITY[language], [LANDMARK.figure | LANDMARK.numberWord, 40, 60], (groups, { value }, before, after) => {
    const noun = groups['noun'] ?? '';
    const number = groups['number'] ?? '';
    if (NO_ATTRIBUTE.has((groups['attribute'] ?? '').toLowerCase())) return undefined;
    const isLinked = (groups['link'] ?? '').trim() !== '';
    const isYear = /^(?:19|20)\d{2}$/u.test(number) && groups['about'] === undefined;
    if (
      (NOT_COUNTED[language].test(noun) &&
        !(LENGTHS.test(noun) && !/(?:within|à)\s$/iu.test(before) && /^\s(?:de|d['’]|of)/iu.test(after))) ||
      isYear ||
      /^\p{Lu}/u.test(noun)
    )
      return undefined;
    if (groups['vague'] === undefined && (value < 2 || !isPlural(noun, language))) return undefined;
    if (isLinked && groups['vague'] === undefined && !/\p{L}\s*$/u.test(number) && language === 'fr') return undefined;
    if (groups['about'] === undefined && (REFERENCE.test(before) || followsName(before))) return undefined;
    if (/^\s*['’]/u.test(after)) return undefined;
    return {
      kind: 'quantity',
      value: `${plainNumber(value)} ${noun.toLowerCase()}`,
      unit: noun.toLowerCase(),
      how: groups['vague'] === undefined ? 'quantity' : 'quantity.order-of-magnitude',
    };
  });
}
