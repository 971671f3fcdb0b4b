import type { Bilingual, Language } from '../../kernel/words.ts';
import { GENRE_TERMS } from '../genre.ts';
import { SOURCE_KIND_TERMS } from '../terms.ts';
import { entry } from './entry.ts';

/** What can stand behind `kind:`, as people call it. */
const kindNames = (language: Language): string =>
  [...Object.values(GENRE_TERMS), ...Object.values(SOURCE_KIND_TERMS)]
    .map((term) => term[language].toLowerCase())
    .join(', ');
const KIND_NAMES: Bilingual = { fr: kindNames('fr'), en: kindNames('en') };

/** Queries. */
export const SEARCH_PROBLEMS = {
  'search.given-up': entry(
    'Cette recherche a cédé la place à une plus récente.',
    'Rien à faire.',
    'This search gave way to a newer one.',
    'Nothing to do.',
  ),
  'search.syntax': entry(
    'Recherche incomplète près de « {near} » : les mots ont été cherchés tels quels.',
    'Fermez les guillemets ou les parenthèses.',
    'Incomplete query near “{near}”: the words were searched as they are.',
    'Close quotes or brackets.',
  ),
  'search.operator': entry(
    'Il manque un mot près de « {near} » : les mots ont été cherchés tels quels.',
    'OR, AND, NOT et les parenthèses se placent autour de mots : (amende OR astreinte) NOT sursis.',
    'A word is missing near “{near}”: the words were searched as they are.',
    'OR, AND, NOT and brackets go around words: (fine OR penalty) NOT stay.',
  ),
  'search.only-excluded': entry(
    'La recherche ne fait qu’exclure (« {near} ») : les mots ont été cherchés tels quels.',
    'Ajoutez au moins un mot à trouver : amende -sursis.',
    'The query only excludes (“{near}”): the words were searched as they are.',
    'Add at least one word to find: fine -stay.',
  ),
  'search.near': entry(
    'NEAR relie des mots ou des expressions entre guillemets (« {near} ») : les mots ont été cherchés tels quels.',
    'Écrivez amende NEAR astreinte, ou NEAR(amende astreinte, 5).',
    'NEAR ties words or phrases in quotation marks (“{near}”): the words were searched as they are.',
    'Write fine NEAR penalty, or NEAR(fine penalty, 5).',
  ),
  'search.deep': entry(
    'Trop de parenthèses emboîtées près de « {near} » : les mots ont été cherchés tels quels.',
    'Simplifiez la recherche.',
    'Too many brackets within brackets near “{near}”: the words were searched as they are.',
    'Simplify the query.',
  ),
  'search.field-empty': entry(
    'Rien ne suit « {value} : » ; le reste a été cherché.',
    'Ajoutez une valeur, par exemple title:amende ou date:2022..2023.',
    'Nothing follows “{value}:”; the rest was searched.',
    'Add a value, for example title:fine or date:2022..2023.',
  ),
  'search.field': entry(
    'On ne peut pas chercher par « {value} » ; les mots ont été cherchés tels quels.',
    'Champs connus : title, author, publisher, kind, date, party, in (titre, auteur, éditeur, genre, date, partie, dans).',
    'One cannot search by “{value}”; the words were searched as they are.',
    'Known fields: title, author, publisher, kind, date, party, in.',
  ),
  'search.star': entry(
    'L’astérisque de « {value} » n’est pas à la fin d’un mot ; les mots ont été cherchés sans lui.',
    'L’astérisque remplace la fin d’un mot : amend*.',
    'The star in “{value}” is not at the end of a word; the words were searched without it.',
    'A star stands for the end of a word: pay*.',
  ),
  'search.no-words': entry(
    'Il n’y a ni lettre ni chiffre à chercher dans « {value} ».',
    'Écrivez au moins un mot ou un nombre.',
    'There is no letter and no figure to search for in “{value}”.',
    'Write at least one word or number.',
  ),
  'search.too-long': entry(
    'La recherche est trop longue : ses {limit} premiers caractères ont été cherchés.',
    'Cherchez quelques mots, ou une phrase entre guillemets.',
    'The query is too long: its first {limit} characters were searched.',
    'Search for a few words, or for a sentence in quotation marks.',
  ),
  'search.kind': entry(
    'Genre ou format inconnu : « {value} » ; le reste a été cherché.',
    `Connus : ${KIND_NAMES.fr}. Entre guillemets s’il y a plusieurs mots : kind:"article de presse".`,
    'Unknown kind or format: “{value}”; the rest was searched.',
    `Known: ${KIND_NAMES.en}. In quotation marks when there are several words: kind:"press article".`,
  ),
  'search.date': entry(
    '« {value} » n’est pas une date ; le reste a été cherché.',
    'Écrivez date:2022, date:2022-10 ou date:2022..2023.',
    '“{value}” is not a date; the rest was searched.',
    'Write date:2022, date:2022-10 or date:2022..2023.',
  ),
  'search.party': entry(
    'Aucune partie ne s’appelle « {value} » ; ces mots ont été cherchés.',
    'Vérifiez le nom dans Parties, ou ajoutez-y un autre nom.',
    'No party is called “{value}”; these words were searched.',
    'Check the name in Parties, or add another name there.',
  ),
  'search.in': entry(
    'On ne peut pas chercher dans « {value} » ; tout a été cherché.',
    'Écrivez in:comments (dans:commentaires) pour vos commentaires, in:surroundings (dans:alentours) pour ce qui entoure les textes, in:all (dans:tout) pour tout.',
    'One cannot search in “{value}”; everything was searched.',
    'Write in:comments for your comments, in:surroundings for what stands around the texts, in:all for everything.',
  ),
} as const;
