/** Articles of about 5 KB with words of natural frequency, the same on every run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const COMMON =
  'de la le les et des à en du un une que qui dans pour est sur par pas au il ne plus ce a se son avec ou sont aux cette ont été mais elle sa comme ses leur où fait être même ces si tout entre sans deux'.split(
    ' ',
  );
const TERMS =
  'amende astreinte injonction décision recours autorité société données délai notification audience mémoire pièce sanction contrôle plainte commission avocat tribunal jugement article règlement procédure montant euros paiement liquidation publication enquête rapport directeur client service plateforme image visage biométrie consentement droit accès effacement personne public presse agence ville région ministre loi décret code appel cassation'.split(
    ' ',
  );
const SYLLABLES =
  'ba be bi bo bra cal cor da den dor fa fi gra la lin lo mar men mi mon na ni or par per pra ra ren ri ro sa sen ta ter to tri va ven vi é ré dé tion ment age eur ique œu ça'.split(
    ' ',
  );

/** A small generator with a seed (mulberry32), so that every run measures the same texts. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DISTINCT_WORDS = 150_000;
/** Every how many ranks after the common words a term of the trade stands: their frequencies run from one word in 200 to one in 30,000. */
const TERM_STEP = 12;

/** Words by falling frequency: grammar first, then invented words, terms of the trade among them. */
function makeVocabulary(): string[] {
  const random = seeded(1);
  const words = new Set(COMMON);
  const syllable = (): string => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  let terms = 0;
  while (words.size < DISTINCT_WORDS) {
    if (words.size === COMMON.length + terms * TERM_STEP && terms < TERMS.length) words.add(TERMS[terms++] ?? '');
    // Rarer words are longer, as in any language.
    const length =
      words.size < 400 ? 2 : words.size < 20_000 ? 2 + (random() < 0.6 ? 1 : 0) : 3 + (random() < 0.5 ? 1 : 0);
    words.add(Array.from({ length }, syllable).join(''));
  }
  return [...words];
}

/** Zipf-Mandelbrot: the word of rank r comes with a weight of 1 / (r + 2.7)^1.05. */
function cumulativeWeights(count: number): Float64Array {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) sums[rank] = sum += 1 / (rank + 2.7) ** 1.05;
  return sums;
}

let vocabulary: { readonly words: readonly string[]; readonly weights: Float64Array } | undefined;

function pick(random: () => number): string {
  vocabulary ??= { words: makeVocabulary(), weights: cumulativeWeights(DISTINCT_WORDS) };
  const { words, weights } = vocabulary;
  const wanted = random() * (weights[weights.length - 1] ?? 0);
  let [low, high] = [0, weights.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((weights[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? '';
}

/** Share of words that are drawn again from the ones already there: an article speaks of its own few things. */
const REPEATED = 0.12;
/** Words shorter than this are grammar, and not what an article is about. */
const CONTENT_LENGTH = 5;

/** One article: a title, then paragraphs, about 5,000 characters. */
export function article(seed: number): string {
  const random = seeded(seed);
  const subject: string[] = [];
  const word = (): string => {
    if (subject.length > 5 && random() < REPEATED) return subject[Math.floor(random() ** 2 * subject.length)] ?? '';
    const drawn = pick(random);
    if (drawn.length >= CONTENT_LENGTH) subject.push(drawn);
    return drawn;
  };
  const sentence = (): string => {
    const words = Array.from({ length: 8 + Math.floor(random() * 14) }, word).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const parts = [`Article ${seed} sur ${word()} ${word()}`];
  let length = 0;
  while (length < 5_000) {
    const paragraph = Array.from({ length: 4 }, sentence).join(' ');
    length += paragraph.length + 2;
    parts.push(paragraph);
  }
  return `${parts.join('\n\n')}\n`;
}

/** Writes `count` articles below a folder, a hundred to a sub-folder. */
export function writeArticles(folder: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const below = path.join(folder, String(Math.floor(index / 100)).padStart(3, '0'));
    if (index % 100 === 0) mkdirSync(below, { recursive: true });
    writeFileSync(path.join(below, `article-${String(index).padStart(5, '0')}.txt`), article(index + 1));
  }
}
