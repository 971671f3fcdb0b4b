import type { Messages } from '../message.ts';

/** New versions of a source: the difference, and what becomes of its passages. */
export const versionsMessages = {
  'view.version': { fr: 'Nouvelle version', en: 'New version' },
  'versions.tab': { fr: 'Nouvelle version de n° {no}', en: 'New version of no. {no}' },
  'versions.versions': { fr: 'Versions', en: 'Versions' },
  'versions.choose': { fr: 'Nouvelle version…', en: 'New version…' },
  'versions.reread': { fr: 'Relire l’original', en: 'Read the original again' },
  'versions.put-under': {
    fr: 'Ranger n° {other} comme nouvelle version de n° {no}',
    en: 'Put no. {other} as the new version of no. {no}',
  },
  'versions.drop-hint': {
    fr: 'Un fichier déposé sur une source peut en devenir la nouvelle version.',
    en: 'A file dropped on a source can become its new version.',
  },
  'versions.drop-here': { fr: 'Nouvelle version de cette source\u202f?', en: 'A new version of this source?' },
  'versions.dropped-title': { fr: 'Que faire de ce fichier\u202f?', en: 'What is this file?' },
  'versions.dropped-text': {
    fr: '«\u00a0{file}\u00a0» a été déposé sur la source n° {no}, «\u00a0{title}\u00a0». Nouvelle version\u00a0: les deux textes seront comparés, et rien ne changera sans votre décision.',
    en: '“{file}” was dropped on source no. {no}, “{title}”. As a new version, the two texts are compared, and nothing changes unless you decide so.',
  },
  'versions.as-version': { fr: 'Nouvelle version de n° {no}', en: 'New version of no. {no}' },
  'versions.as-source': { fr: 'Nouvelle source', en: 'New source' },
  'versions.near-identical': {
    fr: 'Textes presque identiques\u00a0: peut-être deux versions d’une même source.',
    en: 'Nearly identical texts: perhaps two versions of one source.',
  },
  'versions.at': { fr: 'Version {version}', en: 'Version {version}' },
  'versions.present': { fr: 'présente', en: 'present' },
  'versions.replaced': { fr: 'remplacée le {when}', en: 'replaced {when}' },
  'versions.read': { fr: 'Lire la version {version}', en: 'Read version {version}' },
  'versions.shown': {
    fr: 'Version {version} sur {count} ({file}), remplacée le {when}. Les passages qui y ont été pris y restent.',
    en: 'Version {version} of {count} ({file}), replaced {when}. The passages taken from it stay with it.',
  },
  'versions.save': {
    fr: 'Enregistrer l’original de la version {version}',
    en: 'Save the original of version {version}',
  },
  'versions.show-present': { fr: 'Lire la version présente', en: 'Read the present version' },
  'versions.other-file': { fr: '{before} → {after}', en: '{before} → {after}' },
  'versions.same-file': { fr: '{file}, lu à nouveau', en: '{file}, read again' },
  'versions.replace': { fr: 'Remplacer la version présente', en: 'Replace the present version' },
  'versions.awaits': {
    fr: 'Une nouvelle version de cette source attend votre décision.',
    en: 'A new version of this source awaits your decision.',
  },
  'versions.decide': { fr: 'Décider de la nouvelle version', en: 'Decide on the new version' },
  'versions.drop': { fr: 'Abandonner', en: 'Give up' },
  'versions.drop-command': { fr: 'Abandonner la nouvelle version', en: 'Give up the new version' },
  'versions.dropped': {
    fr: 'Nouvelle version de la source n° {no} abandonnée\u00a0; rien n’a changé.',
    en: 'New version of source no. {no} given up; nothing has changed.',
  },
  'versions.compare-again': { fr: 'Revenir à la comparaison', en: 'Back to the comparison' },
  'versions.explain': {
    fr: 'Rien n’est encore changé. L’original et le texte présents seront gardés ; un passage ne change de version que si vous le dites.',
    en: 'Nothing is changed yet. The present original and text will be kept; a passage changes version only if you say so.',
  },
  'versions.none-title': { fr: 'Aucune nouvelle version n’attend', en: 'No new version is waiting' },
  'versions.none-text': {
    fr: 'Choisissez le fichier de la nouvelle version dans la fiche de la source.',
    en: 'Choose the file of the new version in the details of the source.',
  },
  'versions.to-source': { fr: 'Aller à la source', en: 'Go to the source' },
  'versions.difference': { fr: 'Différence des textes', en: 'Difference of the texts' },
  'versions.no-difference': { fr: 'Les deux textes sont les mêmes.', en: 'The two texts are the same.' },
  'versions.unchanged': {
    fr: '{count, plural, one {# caractère inchangé} many {# caractères inchangés} other {# caractères inchangés}}',
    en: '{count, plural, one {# character unchanged} other {# characters unchanged}}',
  },
  'versions.passages': { fr: 'Passages', en: 'Passages' },
  'versions.no-passages': {
    fr: 'Aucun passage n’a été pris à la version présente.',
    en: 'No passage was taken from the present version.',
  },
  'versions.surviving': { fr: 'Inchangé', en: 'Unchanged' },
  'versions.altered': { fr: 'Modifié', en: 'Altered' },
  'versions.missing': { fr: 'Disparu', en: 'Gone' },
  'versions.decision': { fr: 'Ce que devient «\u00a0{quote}\u00a0»', en: 'What becomes of “{quote}”' },
  'versions.keep': { fr: 'Le laisser à l’ancienne version', en: 'Leave it with the old version' },
  'versions.move': { fr: 'Le passer à la nouvelle version', en: 'Move it to the new version' },
  'versions.proposed': { fr: 'Proposé : « {quote} »', en: 'Proposed: “{quote}”' },
  'versions.move-surviving': {
    fr: 'Passer {count, plural, one {le passage inchangé} many {les # passages inchangés} other {les # passages inchangés}} à la nouvelle version',
    en: 'Move {count, plural, one {the unchanged passage} other {the # unchanged passages}} to the new version',
  },
  'versions.offer-address': {
    fr: 'Même adresse que la source n° {no} «\u00a0{title}\u00a0» ({when})\u00a0: deux états d’une page\u202f?',
    en: 'Same address as source no. {no} “{title}” ({when}): two states of one page?',
  },
  'versions.offer-path': {
    fr: 'Même emplacement que la source n° {no} «\u00a0{title}\u00a0» ({when})\u00a0: deux états d’un fichier\u202f?',
    en: 'Same place as source no. {no} “{title}” ({when}): two states of one file?',
  },
  'versions.offer-compare': { fr: 'Comparer', en: 'Compare' },
  'versions.offer-take': { fr: 'Ranger comme version…', en: 'Put under as a version…' },
  'versions.offer-refuse': { fr: 'La source n° {no} est autre chose', en: 'Source no. {no} is something else' },
} as const satisfies Messages;
