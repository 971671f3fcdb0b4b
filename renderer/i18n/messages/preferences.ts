import type { Messages } from '../message.ts';

export const preferencesMessages = {
  'preferences.title': { fr: 'Préférences', en: 'Preferences' },
  'preferences.appearance': { fr: 'Présentation', en: 'Appearance' },
  'preferences.language': { fr: 'Langue', en: 'Language' },
  'preferences.language-fr': { fr: 'Français', en: 'Français' },
  'preferences.language-en': { fr: 'English', en: 'English' },
  'preferences.theme': { fr: 'Thème', en: 'Theme' },
  'preferences.theme-system': { fr: 'Celui du système', en: 'As the system' },
  'preferences.theme-light': { fr: 'Clair', en: 'Light' },
  'preferences.theme-dark': { fr: 'Sombre', en: 'Dark' },
  'preferences.density': { fr: 'Densité des listes', en: 'Density of lists' },
  'preferences.density-normal': { fr: 'Normale', en: 'Normal' },
  'preferences.density-compact': { fr: 'Serrée', en: 'Compact' },
  'preferences.reading-size': {
    fr: 'Taille du texte à la lecture et à la rédaction',
    en: 'Size of text in reading and writing',
  },
  'preferences.reading-size-px': { fr: '{size} px', en: '{size} px' },
  'preferences.reading-sample': {
    fr: 'La formation restreinte a prononcé une sanction pécuniaire et une injonction sous astreinte.',
    en: 'The restricted committee imposed a fine and an injunction with a periodic penalty.',
  },
  'preferences.keyboard': { fr: 'Clavier', en: 'Keyboard' },
  'preferences.single-keys': {
    fr: 'Raccourcis d’une seule lettre dans la lecture',
    en: 'Single-letter shortcuts in the reader',
  },
  'preferences.single-keys-hint': {
    fr: 'F crée un fait, C cite, M commente. À désactiver si vous dictez ou si une lettre vous échappe.',
    en: 'F makes a fact, C cites, M comments. Switch off if you dictate, or if letters slip.',
  },
  'preferences.show-shortcuts': { fr: 'Voir tous les raccourcis', en: 'See all shortcuts' },
  'preferences.privacy': { fr: 'Confidentialité', en: 'Confidentiality' },
  'preferences.remember-titles': {
    fr: 'Retenir l’intitulé des dossiers récents',
    en: 'Keep the titles of recent matters',
  },
  'preferences.remember-titles-hint': {
    fr: 'Sinon, la liste de l’accueil ne montre que le nom des fichiers. Greffier ne transmet rien, dans un cas comme dans l’autre.',
    en: 'Otherwise the list on the start page shows file names only. Greffier transmits nothing either way.',
  },
  'preferences.counsel': { fr: 'Avocat et cabinet', en: 'Counsel and firm' },
  'preferences.counsel-hint': {
    fr: 'Imprimés en tête des mémorandums et dans les propriétés des PDF.',
    en: 'Printed at the head of memoranda and in the properties of PDFs.',
  },
  'preferences.counsel-name': { fr: 'Nom', en: 'Name' },
  'preferences.firm': { fr: 'Cabinet', en: 'Firm' },
  'preferences.firm-address': { fr: 'Adresse', en: 'Address' },
  'preferences.matter': { fr: 'Ce dossier', en: 'This matter' },
  'preferences.matter-none': {
    fr: 'Aucun dossier n’est ouvert : ses mentions apparaîtront ici.',
    en: 'No matter is open: its details will appear here.',
  },
  'preferences.matter-title': { fr: 'Intitulé', en: 'Title' },
  'preferences.matter-reference': { fr: 'Référence interne', en: 'Internal reference' },
  'preferences.matter-court': { fr: 'Juridiction ou autorité', en: 'Court or authority' },
  'preferences.matter-case-number': { fr: 'Numéro d’affaire', en: 'Case number' },
  'preferences.matter-counsel': { fr: 'Conseil', en: 'Counsel' },
  'preferences.matter-note': { fr: 'Note', en: 'Note' },
  'preferences.about': { fr: 'Greffier {version}', en: 'Greffier {version}' },
  'preferences.about-text': {
    fr: 'Logiciel libre (licence MIT). Fonctionne hors ligne ; aucune donnée n’est transmise.',
    en: 'Free software (MIT licence). Works offline; no data is transmitted.',
  },
} as const satisfies Messages;
