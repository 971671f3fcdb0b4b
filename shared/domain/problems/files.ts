import { entry } from './entry.ts';

/** What is dropped, and what stands in archives. */
export const FILES_PROBLEMS = {
  'file.missing': entry('{file} n’existe pas.', 'Vérifiez le chemin.', '{file} does not exist.', 'Check the path.'),
  'file.no-permission': entry(
    '{file} : lecture refusée.',
    'Donnez-vous le droit de lecture puis importez-le à nouveau.',
    '{file}: reading refused.',
    'Give yourself permission to read it, then import it again.',
  ),
  'file.unreadable': entry(
    '{file} n’a pas pu être lu ({reason}).',
    'Vérifiez le disque ou copiez le fichier ailleurs.',
    '{file} could not be read ({reason}).',
    'Check the disk, or copy the file elsewhere.',
  ),
  'file.empty': entry(
    '{file} est vide (0 octet).',
    'Rien à importer ; demandez une nouvelle copie.',
    '{file} is empty (0 bytes).',
    'Nothing to import; ask for another copy.',
  ),
  'file.link': entry(
    '{file} est un lien ; il n’a pas été suivi.',
    'Importez le fichier ou le répertoire visé.',
    '{file} is a link; it was not followed.',
    'Import the file or folder it points to.',
  ),
  'file.loop': entry(
    '{file} renvoie à un répertoire qui le contient.',
    'Le reste du répertoire est importé.',
    '{file} leads back to a folder that contains it.',
    'The rest of the folder is in.',
  ),
  'file.special': entry(
    '{file} n’est pas un fichier ordinaire (tube, prise, périphérique) ; il a été laissé de côté.',
    'S’il en sort un document, enregistrez-le dans un fichier.',
    '{file} is not an ordinary file (a pipe, socket or device); it was left aside.',
    'If a document comes out of it, save that in a file.',
  ),
  'file.changed': entry(
    '{file} a changé pendant la lecture.',
    'Importez-le à nouveau une fois enregistré.',
    '{file} changed while it was read.',
    'Import it again once it is saved.',
  ),
  'file.too-large': entry(
    '{file} dépasse {limit} Mo.',
    'Divisez le document.',
    '{file} is larger than {limit} MB.',
    'Split the document.',
  ),
  'file.duplicate': entry(
    '{file} a exactement le même contenu que la source n° {no}.',
    'Il n’a pas été importé deux fois ; les deux chemins sont retenus.',
    '{file} has exactly the same bytes as source no. {no}.',
    'It was not imported twice; both paths are remembered.',
  ),
  'file.same-text': entry(
    '{file} a exactement le même texte que la source n° {no}, dans un autre fichier.',
    'Les deux sont gardées, comme une même famille : elles comptent pour une seule source indépendante.',
    '{file} has exactly the same text as source no. {no}, in another file.',
    'Both are kept, as one family: they count as one independent source.',
  ),
  'file.maybe-version': entry(
    '{file} est peut-être une nouvelle version de la source n° {no}.',
    'Comparez les deux ; « Nouvelle version » range l’une sous l’autre.',
    '{file} may be a new version of source no. {no}.',
    'Compare the two; “New version” puts one under the other.',
  ),
  'file.same-address': entry(
    '{file} vient de la même adresse que la source n° {no}, avec un autre contenu.',
    'C’est peut-être un état plus récent de la même page : comparez les deux dans les détails de la source.',
    '{file} comes from the same address as source no. {no}, with other bytes.',
    'It may be a later state of the same page: compare the two in the details of the source.',
  ),
  'file.ignored': entry(
    '{count} fichier(s) système ignoré(s).',
    'Rien à faire.',
    '{count} system file(s) ignored.',
    'Nothing to do.',
  ),
  'file.page-parts': entry(
    '{count} fichier(s) annexe(s) de pages web enregistrées, sans source à part.',
    'Les pages elles-mêmes sont importées avec tout leur texte, leurs images et leur mise en forme.',
    '{count} file(s) of saved web pages, not made into sources.',
    'The pages themselves are in, with all of their text, their pictures and their styles.',
  ),
  'file.duplicate-trashed': entry(
    '{file} a exactement le même contenu que la source n° {no}, qui est dans la corbeille.',
    'Restaurez la source n° {no} ; le nouveau chemin est retenu.',
    '{file} has exactly the same bytes as source no. {no}, which is in the trash.',
    'Restore source no. {no}; the new path is remembered.',
  ),
  'archive.name': entry(
    'Le nom « {name} » désigne un emplacement hors de l’archive ; le document a été rangé dans l’archive.',
    'Méfiez-vous de cette archive ; rien n’a été écrit ailleurs.',
    'The name “{name}” points outside of the archive; the document was placed inside it.',
    'Be wary of this archive; nothing was written elsewhere.',
  ),
  'archive.method': entry(
    '{file} : compression ZIP n° {method} non prise en charge ; le document reste dans l’archive.',
    'Décompressez l’archive et importez le document.',
    '{file}: ZIP compression no. {method} is not supported; the document stays in the archive.',
    'Unpack the archive and import the document.',
  ),
  'archive.member-too-large': entry(
    '{file} dépasse {limit} Mo une fois décompressé ; il reste dans l’archive.',
    'Décompressez l’archive et importez le document.',
    '{file} is larger than {limit} MB when unpacked; it stays in the archive.',
    'Unpack the archive and import the document.',
  ),
  'archive.too-deep': entry(
    '{file} : {count} document(s) au-delà de {limit} niveaux d’emboîtement, laissé(s) à l’intérieur.',
    'Enregistrez ce fichier à part et importez-le.',
    '{file}: {count} document(s) nested deeper than {limit} levels, left inside.',
    'Save this file by itself and import it.',
  ),
} as const;
