/** Pages and texts as other people would choose them, written without a look at the rules, with what they hold and say of themselves. */
import { readFileSync } from 'node:fs';

export interface StrangerPage {
  readonly name: string;
  readonly html: string;
  /** The article's words. */
  readonly own: string;
  readonly want: Readonly<Record<string, string>>;
}

export interface StrangerText {
  readonly file: string;
  readonly text: string;
  /** Several answers apart by `|`. */
  readonly want: Readonly<Record<string, string>>;
}

const FOLDER = new URL('../fixtures/strangers/', import.meta.url);
const WORDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  fr: [
    ['Le tribunal', 'La préfecture', 'Le rapporteur', 'La société exploitante', 'Une habitante'],
    ['a rejeté', 'a examiné', 'conteste', 'réclame', 'dénonce', 'a confirmé'],
    ['la demande de permis', 'l’étude remise en janvier', 'le montant de la pénalité', 'la vente du terrain'],
    [
      'faute de pièces suffisantes',
      'après deux heures de débats',
      'devant une salle pleine',
      'selon plusieurs témoins',
    ],
  ],
  en: [
    ['The court', 'The county', 'The inspector', 'The operator', 'A former manager'],
    ['rejected', 'examined', 'disputes', 'wants', 'criticised', 'confirmed'],
    ['the request for a permit', 'the study filed in January', 'the amount of the penalty', 'the sale of the land'],
    ['for lack of evidence', 'after two hours of debate', 'before a crowded room', 'according to several witnesses'],
  ],
  de: [
    ['Das Gericht', 'Die Behörde', 'Der Gemeinderat', 'Eine Anwohnerin'],
    ['prüfte', 'bestätigte', 'kritisierte', 'verlangt'],
    ['den Antrag auf Genehmigung', 'das Gutachten vom Januar', 'die Höhe der Strafe'],
    ['nach zwei Stunden Beratung', 'vor vollem Saal', 'wie es der Vertrag vorsieht'],
  ],
  es: [
    ['El tribunal', 'La alcaldía', 'El pleno', 'Una vecina'],
    ['rechazó', 'examinó', 'reclama', 'confirmó'],
    ['la solicitud de permiso', 'el estudio presentado en enero', 'el importe de la sanción'],
    ['por falta de pruebas', 'tras dos horas de debate', 'ante una sala llena'],
  ],
  nl: [
    ['De rechtbank', 'De gemeente', 'De raad', 'Een bewoonster'],
    ['verwierp', 'onderzocht', 'eist', 'bevestigde'],
    ['de aanvraag van de vergunning', 'het rapport van januari', 'de hoogte van de boete'],
    ['na twee uur overleg', 'voor een volle zaal', 'wegens gebrek aan bewijs'],
  ],
};

/** Three sentences, other ones for each number. */
export const paragraph = (language: string, number: number): string =>
  [0, 1, 2]
    .map(
      (at) =>
        `${(WORDS[language] ?? []).map((words, place) => words[(number * (place + 2) + at * (place + 1)) % words.length]).join(' ')}.`,
    )
    .join(' ');

export function strangerPages(): StrangerPage[] {
  const [, ...records] = readFileSync(new URL('pages.txt', FOLDER), 'utf8').split(/^=== /mu);
  let next = 0;
  return records.map((record) => {
    const end = record.indexOf('\n');
    const brace = record.indexOf(' {');
    const marked = record
      .slice(end + 1)
      .replaceAll(/@@(\w\w) (\d)/gu, (_, language: string, count: string) =>
        Array.from({ length: Number(count) }, () => `<p>⟦${paragraph(language, next++)}⟧</p>`).join(''),
      );
    const own = [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map(([, words = '']) => words.replaceAll(/<[^>]*>/gu, ''));
    return {
      name: record.slice(0, brace),
      html: marked.replaceAll(/[⟦⟧]/gu, ''),
      own: own.join('\n'),
      want: JSON.parse(record.slice(brace + 1, end)) as Record<string, string>,
    };
  });
}

export const strangerTexts = (): StrangerText[] =>
  JSON.parse(readFileSync(new URL('texts.json', FOLDER), 'utf8')) as StrangerText[];
