/** The parties that a source speaks of, by the names that come back in it. */
import { fold } from '../../kernel/fold.ts';
import type { Recognition } from '../../text/recognise/recognition.ts';
import { countriesIn } from './countries.ts';
import type { Sentence } from './sentences.ts';

export interface Names {
  /** Folded first words, the most frequent first. */
  readonly main: readonly string[];
  /** Every name that may be a party, folded. */
  readonly all: ReadonlySet<string>;
}

const PROPER = /(?<![\p{L}\p{N}_’'-])\p{Lu}[\p{L}\p{N}&-]+(?:[ \u00a0]\p{Lu}[\p{L}\p{N}&-]+)*/gu;
/** Words in capitals that name no party: what introduces a name, titles, months, places, laws, media. */
const NO_NAME = new Set(
  `le la les un une des ce cette ces il elle ils elles on en au aux du de dans par pour sur selon apres avant depuis lors mais et ou si son sa ses leur leurs nous vous je a y qui que quand aucun aucune tout toute tous
  the an this that these it its he she they we in on at of for by from with after before since but and or if when while his her their our no all any each
  groupe societe compagnie entreprise banque group company bank association syndicat union ministere ministre president presidente directeur directrice monsieur madame maitre me mme mr mrs ms dr
  autorite agence commission conseil tribunal cour office haute prefet prefecture inspection parquet etat authority agency board council court tribunal judge government state ministry minister
  rgpd gdpr cpc cja code loi article internet web monde afp reuters lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august september october november december
  paris londres london bruxelles brussels europe general directive reglement regulation source publie communique`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

const keyOf = (name: string): string => {
  for (const word of name.split(/[ \u00a0]/u)) {
    const folded = fold(word).replaceAll(/[^\p{L}\p{N}&]/gu, '');
    if (folded.length >= 3 && !NO_NAME.has(folded)) return folded;
  }
  return '';
};

export function namesOf(body: string, sentences: readonly Sentence[], recognitions: readonly Recognition[]): Names {
  const counts = new Map<string, number>();
  const notParties = new Set<string>();
  for (const one of recognitions) {
    if (one.kind === 'company') add(counts, keyOf(one.quote), 3);
    if (one.kind === 'person') for (const word of one.value.split(' ')) notParties.add(fold(word));
    if (one.kind === 'authority')
      for (const word of one.quote.split(/[\s\u00a0]/u)) notParties.add(fold(word).replaceAll(/[^\p{L}\p{N}]/gu, ''));
  }
  const firsts = new Map<string, number>();
  for (const { text } of sentences) {
    const abroad = countriesIn(text);
    for (const { index, 0: name } of text.matchAll(PROPER)) {
      if (abroad.some(({ start, end }) => index < end && index + name.length > start)) continue;
      // A capital at the beginning of a sentence says nothing by itself.
      add(index === 0 || /["“«(]\s*$/u.test(text.slice(0, index)) ? firsts : counts, keyOf(name), 1);
    }
  }
  for (const [name, count] of firsts) if (counts.has(name)) add(counts, name, count);
  counts.delete('');
  for (const name of notParties) counts.delete(name);
  const main = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  return { main: main.slice(0, 3), all: new Set(main.slice(0, 40)) };
}

function add(counts: Map<string, number>, name: string, weight: number): void {
  if (name !== '') counts.set(name, (counts.get(name) ?? 0) + weight);
}

/** Parties named in the sentence, else the one that the source is about. */
export function subjectsIn({ text }: Sentence, names: Names): readonly string[] {
  const named = new Set(
    [...text.matchAll(PROPER)].map(([name]) => keyOf(name)).filter((name) => names.main.includes(name)),
  );
  const main = names.main[0];
  return named.size > 0 ? [...named] : main === undefined ? [] : [main];
}
