/** Articles of about 5 KB with words of natural frequency, the same on every run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const COMMON =
  'le la les de des du un une et à en que qui dans pour sur par avec ce cette il elle ne pas plus au aux est sont a ont été se son sa ses leur comme mais ou où'.split(
    ' ',
  );
const TERMS =
  'amende astreinte injonction décision recours autorité société données délai notification audience mémoire pièce sanction contrôle plainte commission avocat tribunal jugement article règlement procédure astreinte montant euros paiement liquidation publication enquête rapport directeur client service plateforme image visage biométrie consentement droit accès effacement personne public presse agence ville région ministre loi décret code appel cassation'.split(
    ' ',
  );
const SYLLABLES =
  'ba be bi bo bra cal cor da den dor fa fi gra la lin lo mar men mi mon na ni or par per pra ra ren ri ro sa sen ta ter to tri va ven vi'.split(
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

/** Zipf-like choice: rank n is drawn about 1/n as often as rank 1. */
const pick = <T>(list: readonly T[], random: () => number): T =>
  list[Math.min(list.length - 1, Math.floor(list.length ** random()) - 1)] ?? list[0]!;

function word(random: () => number): string {
  const kind = random();
  if (kind < 0.45) return pick(COMMON, random);
  if (kind < 0.75) return pick(TERMS, random);
  return Array.from(
    { length: 2 + Math.floor(random() * 2) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  ).join('');
}

/** One article: a title, then paragraphs, about 5,000 characters. */
export function article(seed: number): string {
  const random = seeded(seed);
  const sentence = (): string => {
    const words = Array.from({ length: 8 + Math.floor(random() * 14) }, () => word(random)).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const paragraph = (): string => Array.from({ length: 4 }, sentence).join(' ');
  const parts = [`Article ${seed} sur ${word(random)} ${word(random)}`];
  while (parts.join('\n\n').length < 5_000) parts.push(paragraph());
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
