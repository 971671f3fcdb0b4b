import type { DocumentNode } from '../../../shared/domain/memo.ts';
import type { PrintJob } from '../../../shared/memo/print-job.ts';
import { citation, footnote, heading, paragraph, sampleJob, table, text } from './sample-job.ts';

const SENTENCES = [
  'L’autorité de contrôle a relevé plusieurs manquements lors de ses vérifications menées en ligne et sur pièces.',
  'La société soutient que les données étaient librement accessibles et qu’aucun texte ne lui interdisait de les réunir.',
  'Cette argumentation ne peut être retenue; le caractère public d’une donnée ne la soustrait pas à la protection de la loi.',
  'Il résulte de l’instruction que la mise en demeure, régulièrement notifiée, n’a reçu aucune réponse utile dans le délai imparti.',
  'Le montant de la sanction tient compte de la gravité, de la durée et du nombre considérable de personnes concernées.',
  'La proportionnalité de l’injonction n’est pas sérieusement contestée devant la formation compétente.',
  'Les observations en défense, produites tardivement, n’apportent aucun élément nouveau sur l’origine des photographies.',
  'En conséquence, l’astreinte a couru sans interruption à compter du lendemain du terme fixé par la délibération.',
] as const;

/** Paragraphs on a page of running text with its headings, notes and tables. */
const PARAGRAPHS_PER_PAGE = 3.7;

/** The same numbers every time: a linear congruence, its low bits left out. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** A memorandum of about so many pages, with headings, notes, citations and tables; the same for the same number. */
export async function longJob(pages: number): Promise<PrintJob> {
  const roll = createDice(7);
  const sentence = (): string => SENTENCES[roll(SENTENCES.length)] ?? SENTENCES[0];
  const content: DocumentNode[] = [];
  const count = Math.round(pages * PARAGRAPHS_PER_PAGE);
  for (let i = 0; i < count; i++) {
    if (i % 9 === 0)
      content.push(heading(i % 27 === 0 ? 1 : 2 + (roll(2) % 2), `Sur le moyen n° ${i + 1}, tiré de l’erreur de fait`));
    const nodes = Array.from({ length: 4 + roll(5) }, () => text(`${sentence()} `, ...(roll(9) === 0 ? ['em'] : [])));
    if (i % 2 === 0) nodes.push(footnote(sentence()));
    if (i % 3 === 0) nodes.push(citation('article', 'warning'));
    content.push(paragraph(...nodes));
    if (i % 25 === 24) {
      const rows = Array.from({ length: 8 }, (_, row) => [`${row + 1} mars 2022`, sentence(), 'Formation restreinte']);
      content.push(table(['Date', 'Acte', 'Auteur'], ...rows));
    }
  }
  return sampleJob('fr', { document: { type: 'doc', content } });
}
