/** Web pages of our own with their articles marked (test/fixtures/surroundings/pages.html), and how much of the words each way of reading finds. */
import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';

const PARAGRAPHS: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Le conseil municipal s’est réuni lundi pour entendre les ingénieurs, dont le rapport décrit, pile par pile, les fissures relevées depuis deux ans sous le tablier.',
    'La préfecture a donné son accord à une fermeture de quatre mois, le temps de poser des étais et de refaire l’étanchéité ; les cars scolaires seront détournés par la route haute.',
    '« Nous n’avons jamais caché la gravité de la situation », a déclaré l’adjoint aux travaux, qui renvoie au contrat signé en 2017 avec l’entreprise chargée de l’entretien.',
    'L’entreprise conteste, et rappelle que trois de ses courriers, restés sans réponse, demandaient des crédits que la commune n’a pas votés.',
    'Le tribunal administratif, saisi par une association de riverains, devrait se prononcer avant la fin du mois de septembre sur la demande d’expertise.',
  ],
  en: [
    'The hearing lasted three days, and most of it was spent on a single letter, which one side said had been posted in March and the other swore had never come.',
    'Counsel for the owner, who had driven through the night with the original in a biscuit tin, read it aloud twice, slowly, while the judge followed with a pencil.',
    'Nobody disputed the sum. What was disputed was the day on which it fell due, and whether a notice nailed to a gate is a notice in writing.',
    'The agent, a careful man of seventy, said that he had kept a copy, as he had kept a copy of everything since the fire, and he produced it from his coat.',
    'Judgment was reserved until after Easter; both sides have agreed to say nothing to the newspapers, a promise that neither, so far, has kept.',
  ],
};

export interface LabelledPage {
  readonly name: string;
  readonly html: string;
  /** The article's words. */
  readonly own: readonly string[];
}

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function fill(html: string): string {
  let next = 0;
  return html.replaceAll(
    /\{\{(fr|en)(br)? (\d)\}\}/gu,
    (_, language: string, br: string | undefined, count: string) => {
      const all = PARAGRAPHS[language] ?? [];
      const some = Array.from({ length: Number(count) }, () => all[next++ % all.length] ?? '');
      return br === undefined ? some.map((text) => `<p>${text}</p>`).join('') : some.join('<br><br>');
    },
  );
}

function ownWords(html: string): string[] {
  const stack: boolean[] = [];
  const own: string[] = [];
  const parser = new Parser({
    onopentag: (_, attributes) => stack.push(stack.at(-1) === true || 'data-own' in attributes),
    onclosetag: () => stack.pop(),
    ontext: (text) => {
      if (stack.at(-1)) own.push(text);
    },
  });
  parser.end(html);
  return wordsOf(own.join(' '));
}

/** Files of pages: the first are those that the rules were made by; what each other is, its first line says. */
export const PAGE_FILES: readonly string[] = ['pages.html', 'pages-unseen.html'];

export function labelledPages(fileName = 'pages.html'): LabelledPage[] {
  const all = readFileSync(new URL(`../fixtures/surroundings/${fileName}`, import.meta.url), 'utf8');
  const [, ...records] = all.split(/^<!-- === /mu);
  return records.map((record) => {
    const [name = '', source = ''] = record.split(/ -->\n/u);
    const html = fill(source);
    return { name, html: html.replaceAll(' data-own', ''), own: ownWords(html) };
  });
}

/** F1 of two bags of words. */
export function tokenF1(found: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return found.length + wanted.length === 0 ? 1 : (2 * common) / (found.length + wanted.length);
}
