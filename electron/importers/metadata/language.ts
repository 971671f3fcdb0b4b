/** Language by the share of its commonest words: enough for articles, silent on short or mixed texts. */
const STOP_WORDS = {
  fr: 'le la les de des du une un et est dans pour que qui sur par pas au aux avec ce cette sont ne plus ont été se il elle nous vous leur a son sa ses entre selon devant après',
  en: 'the of and to in that is was for it with as on by are be this which from has have had not were an at or its they',
  de: 'der die das und ist nicht ein eine den dem des mit von für auf im sich auch es sie wird werden hat als bei oder zu wurde',
  es: 'el la los las de un una que en por con para del se no es su al lo como más pero sus este esta entre ha fue son y a',
  nl: 'de het een en van is dat op te in voor met niet zijn aan er om ook als bij naar uit door wordt worden werd heeft deze die nog maar hij na of tot over',
  pt: 'o os as de do da dos das em no na nos nas um uma que e é para com por não se ao aos mais foi são como mas seu sua pelo pela já também há ou são a',
  it: 'il la lo gli un una che di per con del della dei delle non è sono si da nel nella come più anche alla al ha essere questo le e a in',
} as const;
const LANGUAGES = Object.keys(STOP_WORDS) as (keyof typeof STOP_WORDS)[];

/** Whether its words would tell a language; of others a neighbour might be taken for them. */
export const isTold = (language: string): boolean => language in STOP_WORDS;

/** Told apart by these in a few words: what people say to one another in messages. */
const SPOKEN = {
  fr: 'oui merci bonjour bonsoir demain je tu votre vos mon mes à ça ci cela cordialement maître voici suis avez avons être faire très bien oui pourriez veuillez joint',
  en: 'yes please thank thanks hello you your i we he she me my call back will would can could do tomorrow today dear regards find attached see let',
  de: 'ich wir ja nein danke bitte hallo guten morgen mein meine ihre ihr uns noch kann aber sehr geehrte grüße anbei haben',
  es: 'sí hola gracias favor buenos días yo usted muy está hasta cuando saludos adjunto estimado estimada mañana hoy',
  nl: 'ik jij wij u ja nee hallo dank bedankt graag groeten geachte beste mijn uw jouw morgen vandaag kunt bijgevoegd',
  pt: 'sim olá obrigado obrigada bom dia boa você vocês eu meu minha está até quando amanhã hoje cumprimentos atenciosamente anexo prezado prezada',
  it: 'sì ciao grazie buongiorno io lei mio molto sul fino quando saluti allegato gentile domani oggi cordiali',
} as const;

/** Word → the languages in which it is common, a bit for each place in the list. */
const COMMON_IN = new Map<string, number>();
for (const [place, language] of LANGUAGES.entries())
  for (const word of `${STOP_WORDS[language]} ${SPOKEN[language]}`.split(' '))
    COMMON_IN.set(word, (COMMON_IN.get(word) ?? 0) | (1 << place));
const LONGEST = Math.max(...Array.from(COMMON_IN.keys(), (word) => word.length));

/** The same by a hash of the letters, so that no string is made of every word that is read. */
const PLACES = 4_096;
const hashOn = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & (PLACES - 1);
const BY_HASH: (readonly { readonly word: string; readonly languages: number }[] | undefined)[] = Array.from(
  { length: PLACES },
  () => undefined,
);
for (const [word, languages] of COMMON_IN) {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at));
  BY_HASH[hash] = [...(BY_HASH[hash] ?? []), { word, languages }];
}

/** @returns the languages in which a word of a text is common, as bits; 0 for most words */
function languagesOf(text: string, start: number, end: number, hash: number): number {
  const words = BY_HASH[hash];
  if (words === undefined || end - start > LONGEST) return 0;
  for (const { word, languages } of words)
    if (word.length === end - start && text.startsWith(word, start)) return languages;
  return 0;
}

const LETTER = /\p{L}/u;
/** Letters among the first 592 code units, which is nearly all that these languages write; looked up once per character of every text. */
const IS_LETTER = Uint8Array.from({ length: 0x250 }, (_, code) => Number(LETTER.test(String.fromCharCode(code))));
const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < IS_LETTER.length ? IS_LETTER[code] === 1 : LETTER.test(text.charAt(at));
};

/** The first characters decide. */
export const LANGUAGE_SAMPLE = 1_500;

/** So many words tell a language by their share; fewer, down to a sentence of a message, only when hardly any speaks against it. */
const [ENOUGH, FEWEST] = [20, 3];

/** BCP 47 primary tag, or undefined when no language stands out. */
export function guessLanguage(text: string): string | undefined {
  const head = text.slice(0, LANGUAGE_SAMPLE).toLowerCase();
  const together = new Uint16Array(1 << LANGUAGES.length);
  let words = 0;
  let start = -1;
  let hash = 0;
  for (let at = 0; at <= head.length; at++) {
    if (at < head.length && isLetter(head, at)) {
      if (start < 0) [start, hash] = [at, 0];
      hash = hashOn(hash, head.charCodeAt(at));
      continue;
    }
    if (start < 0) continue;
    words++;
    const common = languagesOf(head, start, at, hash);
    if (common > 0) together[common] = (together[common] ?? 0) + 1;
    start = -1;
  }
  const totals = LANGUAGES.map(() => 0);
  for (let languages = 1; languages < together.length; languages++) {
    const count = together[languages] ?? 0;
    if (count > 0)
      for (let place = 0; place < totals.length; place++)
        if (((languages >> place) & 1) === 1) totals[place] = (totals[place] ?? 0) + count;
  }
  const most = Math.max(...totals);
  const best = totals.indexOf(most);
  if (words < ENOUGH) {
    const second = Math.max(...totals.filter((_, place) => place !== best));
    return words >= FEWEST && most >= 3 && most >= words * 0.35 && most >= second + 2 ? LANGUAGES[best] : undefined;
  }
  return most >= words * 0.12 && isApart(together, best) ? LANGUAGES[best] : undefined;
}

/** Neighbours share many words: the others tell them apart. */
function isApart(together: Uint16Array, best: number): boolean {
  const [own, other] = [LANGUAGES.map(() => 0), LANGUAGES.map(() => 0)];
  for (let languages = 1; languages < together.length; languages++) {
    const count = together[languages] ?? 0;
    if (count === 0) continue;
    const isBest = ((languages >> best) & 1) === 1;
    const side = isBest ? own : other;
    for (let place = 0; place < side.length; place++)
      if ((((languages >> place) & 1) === 1) !== isBest) side[place] = (side[place] ?? 0) + count;
  }
  return LANGUAGES.every((_, place) => place === best || (own[place] ?? 0) > (other[place] ?? 0) * 1.3);
}
