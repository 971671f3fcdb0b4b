import { entry } from './entry.ts';

/** Passages, proposals, claims and what is ruled about them. */
export const FACTS_PROBLEMS = {
  'passage.moved': entry(
    'Le texte sélectionné n’est plus à cette place.',
    'Sélectionnez les mots à nouveau.',
    'The selected text is no longer there.',
    'Select the words again.',
  ),
  'passage.in-use': entry(
    'Ce passage fonde {count} élément(s).',
    'Détachez-le d’abord.',
    'This passage supports {count} record(s).',
    'Untie it first.',
  ),
  'proposal.not-a-party': entry(
    '« {quote} » n’est pas un nom de partie.',
    'Acceptez comme partie une personne, une société ou une autorité.',
    '“{quote}” is not the name of a party.',
    'Accept a person, a company or an authority as a party.',
  ),
  'proposal.not-an-amount': entry(
    '« {quote} » n’est pas une somme.',
    'Acceptez comme mesure une somme, ou l’acte qui nomme la mesure.',
    '“{quote}” is not a sum.',
    'Accept a sum as a measure, or the act that names the measure.',
  ),
  'proposal.target-missing': entry(
    'La proposition ne sait où s’inscrire : {noun}.',
    'Choisissez-la dans le volet de droite.',
    'The proposal does not know where to go: {noun}.',
    'Choose it in the right pane.',
  ),
  'claim.in-use': entry(
    'Une divergence compare cette allégation à d’autres.',
    'Retirez-la d’abord de la divergence.',
    'A divergence sets this claim beside others.',
    'Take it out of the divergence first.',
  ),
  'divergence.too-few': entry(
    'Une divergence oppose au moins deux valeurs.',
    'Choisissez-en une de plus.',
    'A divergence sets at least two values side by side.',
    'Choose one more.',
  ),
  'divergence.not-its-claim': entry(
    'La valeur retenue ne figure pas dans cette divergence.',
    'Choisissez une de ses valeurs.',
    'The value held is not one of this divergence.',
    'Choose one of its values.',
  ),
  'evidence.exists': entry(
    'Ce passage est déjà rattaché.',
    'Rien à faire.',
    'This passage is already tied.',
    'Nothing to do.',
  ),
} as const;
