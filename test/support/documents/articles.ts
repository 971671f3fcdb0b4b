/** Any number of small articles, each different, the same on every run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const WORDS =
  'la société conteste que son moteur de recherche traite des visages sans base légale et soutient devant l’autorité que les images étaient publiques avant octobre 2022 dans le délai fixé par une décision notifiée tardivement'.split(
    ' ',
  );

/** @param length characters, about */
export function article(number: number, length: number): string {
  let seed = number + 1;
  const next = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648);
  const paragraphs: string[] = [`Chronique n° ${number} du registre`];
  for (let written = 0; written < length;) {
    const words = Array.from({ length: 40 }, () => WORDS[next() % WORDS.length]).join(' ');
    const text = `${words[0]?.toUpperCase()}${words.slice(1)} (${number}).`;
    paragraphs.push(text);
    written += text.length;
  }
  return paragraphs.join('\n\n');
}

/** @returns paths of the files written, in order */
export function writeArticles(folder: string, count: number, length: number): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const file = path.join(folder, `article-${String(index + 1).padStart(5, '0')}.txt`);
    writeFileSync(file, article(index + 1, length));
    return file;
  });
}
