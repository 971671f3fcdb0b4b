/**
 * What a thread reads while it waits for its first document. The engine compiles what it has run often enough; until then a document costs four times
 * what it costs later, and an import of a few hundred would be over before.
 */
import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { extract, packDocument } from '../read-document.ts';
import { REHEARSED, type ReadAnswer } from './messages.ts';

/** Times that each text is read: more is no faster. */
const ROUNDS = 60;

/** As press articles are: some with typographic signs, for which the engine compiles its expressions apart, some without. */
const PARAGRAPHS = [
  'Le port de Brévoles sera fermé aux navires de plus de cent mètres à partir du 4 mars 2021, a annoncé la capitainerie. Les pilotes demandent un délai, et la commune doit se prononcer avant la fin du mois sur les travaux du quai.',
  'The ferry company said that it would appeal against the order of the harbour court, which had set a penalty of 2,000 euros for each day. Its counsel told reporters that the works had begun in March 2021, and that nothing more could be done.',
  'Selon le rapport remis en 2019, la digue avait perdu un tiers de sa hauteur ; les experts proposaient alors deux chantiers, dont un seul a été ouvert. Le second attend toujours un permis, que la préfecture n’a ni accordé ni refusé : la main-d’œuvre manque (« vingt ouvriers sur cent »).',
];

const article = (paragraphs: readonly string[]): string =>
  [
    'Le quai de Brévoles fermé pour deux ans',
    'Par Anne Bernard, le 12 février 2021',
    ...Array.from({ length: 8 }, (_, at) => [`Travaux ${at + 1}`, ...paragraphs].join('\n\n')),
  ].join('\n\n');

const CAPTURE = [
  'Accueil > Région > Ports',
  'Se connecter\nS’abonner\nRecherche',
  'Nous et nos partenaires utilisons des cookies pour mesurer l’audience.\nTout accepter\nTout refuser',
  article(PARAGRAPHS),
  'À lire aussi\nLa pêche reprend à Flers\nUn phare à vendre',
  '3 commentaires\nLuc dit :\nEnfin des travaux.\nRépondre',
  'Mentions légales | Plan du site | Contact\n© 2021 Le Fanal de Brévoles',
].join('\n\n');

/** Lines that begin as documents of a genre, dispatches and signed articles do: patterns that most texts never come to are compiled here, not amid an import. */
const NAMED = [
  'BRÉVOLES, 12 février 2021 (Agence du Littoral) – La décision est attendue.',
  'Publié le 12/02/21 à 8 h 30, mis à jour le 13 février 2021',
  'Communes du littoral : l’accord',
  'Décision attendue sur les deux quais',
  'Objet : travaux du quai',
  'Madame, Monsieur,',
  'Jugement, arrêt, ordonnance : ce que dit la loi',
  'Entre les deux rives',
  PARAGRAPHS.join('\n\n'),
  PARAGRAPHS.join('\n\n'),
  'L’actualité du port : actualités sur Le Fanal de Brévoles, abonnez-vous',
  '(Reportage de Anne Bernard, écrit par Luc Petit, édité par Jeanne Morel)',
  '© 2021 Le Fanal de Brévoles',
].join('\n\n');

const plain = (text: string): string => text.replaceAll('’', "'").replaceAll('–', '-').replaceAll('œ', 'oe');
const encoder = new TextEncoder();
const TEXTS = [article(PARAGRAPHS), plain(article(PARAGRAPHS)), CAPTURE, NAMED, plain(NAMED)];
/** Lines that were met before are not read again (see `lookAt`). */
const anew = (text: string, round: number): string => text.replaceAll(/(?<=\p{L})$/gmu, ` ${round}`);

/** Answers that are handed over together, as those of an import are. */
const TOGETHER = 30;

/**
 * Reads texts until it is up to speed or wanted.
 * @param isWanted whether there is a document to be read, which goes before
 * @param send hands answers over to the thread that writes, which has something to rehearse as well. The first time that memory leaves a thread, the
 *   engine gives up what it has compiled for bytes: so let it be now.
 */
export async function rehearse(isWanted: () => boolean, send: (answers: readonly ReadAnswer[]) => void): Promise<void> {
  const job = { fileName: 'article.txt', today: '2021-06-01' };
  let answers: ReadAnswer[] = [];
  send([]);
  for (let round = 0; round < ROUNDS; round++)
    for (const text of TEXTS) {
      if (isWanted()) return;
      const bytes = encoder.encode(round % 2 === 0 ? text : anew(text, round));
      const file = { sha256: '', size: bytes.byteLength, bytes, isWhole: true, isText: true };
      const document = packDocument(await extract(file, job, () => undefined));
      // No two are the same document.
      const sha256 = hash('sha256', `rehearsal ${round} ${text}`, 'hex');
      answers.push({ number: REHEARSED, outcome: { ok: true, sha256, size: bytes.byteLength, bytes, document } });
      if (answers.length === TOGETHER) {
        send(answers);
        answers = [];
      }
      // What was asked for meanwhile is heard of only between two turns.
      await setImmediate();
    }
}
