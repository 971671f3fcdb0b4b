/** The parties that a source speaks of, by the names that come back in it. */
import { fold } from '../../kernel/fold.ts';
import type { Recognition } from '../../text/recognise/recognition.ts';
import { countriesIn } from './countries.ts';
import type { Sentence } from './sentences.ts';
import { allMatches } from '../../text/recognise/scan.ts';

export interface Names {
  /** Words in capitals by which sentences begin: names, if another source knows them. */
  readonly perhaps: readonly string[];
  /** Those that a recogniser knows for companies; any other name may be a place. */
  readonly companies: ReadonlySet<string>;
  /** Folded first words, the most frequent first. */
  readonly main: readonly string[];
}

/** Also after an elision: "d’Ardmoor", "qu’Orlane"; "O’Brien" is one name. */
const PROPER =
  /(?<![\p{L}\p{N}_-]|(?<!(?<![\p{L}])(?:[dlnsmcjt]|qu))['’])\p{Lu}[\p{L}\p{N}&-]+(?:[ \u00a0]\p{Lu}[\p{L}\p{N}&-]+)*/gu;
/** Words in capitals that name no party: what introduces a name, titles, months, places, laws, media. */
const NO_NAME = new Set(
  `le la les un une des ce cette ces il elle ils elles on en au aux du de dans par pour sur selon apres avant depuis lors mais et ou si son sa ses leur leurs nous vous je a y qui que quand aucun aucune tout toute tous
  the an this that these it its he she they we in on at of for by from with after before since but and or if when while his her their our no all any each
  groupe societe compagnie entreprise banque group company bank association syndicat union ministere ministre president presidente directeur directrice monsieur madame maitre me mme mr mrs ms dr
  autorite agence commission conseil tribunal cour office haute prefet prefecture inspection parquet etat authority agency board council court tribunal judge government state ministry minister
  rgpd gdpr cpc cja code loi article internet web monde afp reuters lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october november december
  malgre depuis ainsi enfin ensuite puis toutefois cependant pourtant face faute devant parmi entre chaque quelque plusieurs certains certaines autre autres deux trois quatre cinq six sept huit neuf dix douze vingt cent mille environ pres plus moins non oui aujourd hier demain reste rien interroge contacte condamne condamnee saisi saisie accuse
  despite however meanwhile moreover also still yet there here under over about nearly almost more most some many several two three four five six seven eight nine ten twelve twenty according asked once both such last next first second then now who what which lawyers critics residents workers
  paris londres london bruxelles brussels europe general directive reglement regulation source publie communique`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** The first word of a name that tells who it is, folded. */
export const keyOf = (name: string): string => {
  for (const word of name.split(/[ \u00a0]/u)) {
    const folded = fold(word).replaceAll(/[^\p{L}\p{N}&]/gu, '');
    if (folded.length >= 3 && !NO_NAME.has(folded)) return folded;
  }
  return '';
};

export function namesOf(body: string, sentences: readonly Sentence[], recognitions: readonly Recognition[]): Names {
  const counts = new Map<string, number>();
  const notParties = new Set<string>();
  const companies = new Set(recognitions.filter(({ kind }) => kind === 'company').map(({ quote }) => keyOf(quote)));
  for (const one of recognitions) {
    if (one.kind === 'company') add(counts, keyOf(one.quote), 3);
    if (one.kind === 'person') for (const word of one.value.split(' ')) notParties.add(fold(word));
    if (one.kind === 'authority')
      for (const word of one.quote.split(/[\s\u00a0]/u)) notParties.add(fold(word).replaceAll(/[^\p{L}\p{N}]/gu, ''));
  }
  const firsts = new Map<string, number>();
  for (const { text } of sentences) {
    for (const { index, 0: name } of allMatches(PROPER, text)) {
      if (isCountry(name)) continue;
      // A capital at the beginning of a sentence says nothing by itself.
      add(index === 0 || /["“«(]\s*$/u.test(text.slice(0, index)) ? firsts : counts, keyOf(name), 1);
    }
  }
  // A word that only ever begins sentences is a name if it comes back and is never written small.
  let plain: string | undefined;
  const plainBody = (): string => (plain ??= body.normalize('NFD').replaceAll(/\p{M}/gu, ''));
  for (const [name, count] of firsts)
    if (counts.has(name) || (count > 1 && !isWrittenSmall(plainBody(), name))) add(counts, name, count);
  counts.delete('');
  for (const name of notParties) counts.delete(name);
  const main = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  const perhaps = [...firsts.keys()].filter((name) => name !== '' && !counts.has(name)).slice(0, 40);
  return { perhaps, companies, main: main.slice(0, 3) };
}

const countries = new Map<string, boolean>();
/** Asked of the same few names again and again. */
function isCountry(name: string): boolean {
  const known = countries.get(name);
  if (known !== undefined) return known;
  const answer = countriesIn(name).length > 0;
  if (countries.size < 10_000) countries.set(name, answer);
  return answer;
}

function isWrittenSmall(plain: string, name: string): boolean {
  if (name.includes('&')) return new RegExp(`(?<![\\p{L}])${name.replaceAll('&', '.')}(?![\\p{L}])`, 'u').test(plain);
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1))
    if (
      !LETTER_END.test(plain.slice(Math.max(0, at - 2), at)) &&
      !LETTER_START.test(plain.slice(at + name.length, at + name.length + 2))
    )
      return true;
  return false;
}
const LETTER_END = /\p{L}$/u;
const LETTER_START = /^\p{L}/u;

function add(counts: Map<string, number>, name: string, weight: number): void {
  if (name !== '') counts.set(name, (counts.get(name) ?? 0) + weight);
}

/** Parties named in the sentence; those that the source is about as well, unless the sentence names another company. */
export function subjectsIn({ text }: Sentence, names: Names): readonly string[] {
  const named = new Set(
    allMatches(PROPER, text)
      .map(([name]) => keyOf(name))
      .filter((name) => names.main.includes(name)),
  );
  const main = names.main[0];
  if (main === undefined || named.has(main) || [...named].some((name) => names.companies.has(name))) return [...named];
  return named.size > 0 ? [...named, main] : names.main;
}
