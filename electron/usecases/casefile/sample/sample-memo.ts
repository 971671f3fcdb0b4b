import {
  bullets,
  em,
  exhibitList,
  footnote,
  heading,
  noted,
  numbered,
  paragraph,
  quotation,
  quoted,
  see,
  strong,
  table,
  type Draft,
} from './memo-builder.ts';

/** The French memorandum: our own words and reasoning, on the documents of the sample. */
export const SAMPLE_MEMO: readonly Draft[] = [
  heading(1, 'Réponse en bref'),
  paragraph(
    'L’association Visages libres demande ce que Clearview AI Inc. doit aujourd’hui en France, jusqu’à quand la société pouvait contester sa condamnation, et quels chiffres elle peut reprendre publiquement sans s’exposer à un démenti. ',
    strong('Trois réponses se dégagent des pièces.'),
  ),
  numbered(
    paragraph(
      'La société doit 25 200 000 € : 20 000 000 € d’amende et 5 200 000 € d’astreinte liquidée. Aucun paiement, même partiel, n’est connu ',
      see('fiche', 'Rien n’établit que l’amende ou l’astreinte aient été payées, même en partie'),
      '.',
    ),
    paragraph(
      'Le délai de recours contre la délibération du 17 octobre 2022 a expiré, selon toute vraisemblance, le lundi 20 février 2023. Cette date suppose une notification le 18 ou le 19 octobre 2022, que rien n’établit directement.',
    ),
    paragraph(
      'L’astreinte a couru cinquante-deux jours, et non cinquante-trois. Les valeurs de dix, vingt et trente milliards d’images ne se contredisent pas : elles sont de dates différentes.',
    ),
  ),

  heading(1, 'Les faits'),
  heading(2, 'Le traitement en cause'),
  paragraph(
    'Clearview AI, société créée en 2017 et établie à New York, exploite un moteur de recherche de visages. Elle rassemble les photographies accessibles sans connexion, en extrait un gabarit et vend l’accès à sa base, pour l’essentiel à des services de police ',
    see('fiche', 'en extrait un gabarit biométrique et permet à ses clients'),
    '. Elle n’a pas d’établissement dans l’Union',
    noted('fiche', 'La société n’a pas d’établissement dans l’Union européenne'),
    ' ; c’est sur cette absence qu’elle fonde sa défense.',
  ),
  paragraph(
    'La taille de la base croît au fil du dossier. La mise en demeure de novembre 2021 retenait plus de dix milliards d’images ; la délibération d’octobre 2022, plus de vingt milliards ',
    see('fiche', 'la délibération d’octobre 2022 en retient plus de vingt milliards'),
    ' ; le site de l’entreprise, la même semaine, plus de trente milliards ',
    see('halyard', 'claimed more than 30 billion'),
    '. Un observateur l’a relevé : les trois chiffres ont été donnés à des dates différentes.',
    noted('halyard', 'The three figures were given at different dates and need not contradict each other'),
  ),
  paragraph(
    'Le nombre des personnes concernées en France n’est pas connu avec exactitude. L’ordre de grandeur qui fait autorité est celui de l’autorité elle-même, plusieurs dizaines de millions ',
    see('fiche', 'L’autorité l’évalue à plusieurs dizaines de millions d’internautes'),
    '. La formule « des milliers de photos », lue en ligne ',
    see('netfutur', 'la société avait récupéré des milliers de photos de Français'),
    ', est à écarter : le même article donne plus loin l’autre chiffre.',
  ),

  heading(2, 'La procédure'),
  paragraph(
    'Trois dates accompagnent chaque acte : celle où il est pris, celle où il est notifié, celle où il est publié. La presse retient la dernière ; le droit, presque toujours, la deuxième. Les confondre est l’erreur la plus fréquente des articles réunis au dossier.',
  ),
  table(
    ['Acte', 'Pris le', 'Notifié le', 'Publié le'],
    ['Mise en demeure MED-2021-134', '26 novembre 2021', 'inconnu', '16 décembre 2021'],
    ['Rapport de sanction', 'juillet 2022', '14 juillet 2022', '–'],
    ['Délibération SAN-2022-019', '17 octobre 2022', '18 ou 19 octobre 2022', '20 octobre 2022'],
    ['Liquidation de l’astreinte', '13 avril 2023', 'inconnu', '10 mai 2023'],
  ),
  paragraph(
    'Les premières plaintes remontent à mai 2020 ',
    see('fiche', 'Premières plaintes individuelles reçues par la CNIL'),
    ', et non à décembre 2021 comme l’écrit une page sans date ',
    see('netfutur', 'Tout a commencé en décembre 2021'),
    ' : ce mois est celui où la mise en demeure a été rendue publique. En mai 2022, la présidente de la CNIL a fait savoir qu’une sanction était envisagée',
    noted('depeche', "l'hypothèse d'une procédure de sanction était sérieusement à l'étude"),
    '. Deux articles le rapportent, mais le second reprend la dépêche du premier ',
    see('passerelle', 'La Passerelle, avec Agence Lutèce'),
    ' : ils ne valent qu’une voix.',
  ),
  paragraph(
    'La formation restreinte a tenu séance le 13 octobre 2022 ',
    see('fiche', '13 octobre 2022\tSéance de la formation restreinte'),
    '. Le 17 octobre, elle a prononcé ',
    quoted('fiche', 'une amende administrative de 20 000 000 €'),
    ' et une injonction à exécuter ',
    quoted(
      'fiche',
      'dans un délai de deux mois à compter de la notification de la délibération, sous astreinte de 100 000 € par jour de retard',
    ),
    '. Faute de justification, elle a liquidé l’astreinte le 13 avril 2023 ; la décision n’a été annoncée que le 10 mai ',
    see('gazette', 'plusieurs semaines séparent la délibération de son annonce'),
    '.',
  ),

  heading(1, 'Les questions'),
  numbered(
    paragraph('Combien de jours l’astreinte a-t-elle couru, et la somme de 5 200 000 € est-elle exacte ?'),
    paragraph('La société est-elle encore recevable à contester la délibération du 17 octobre 2022 ?'),
    paragraph('Que peut-on attendre du recouvrement et des procédures étrangères ?'),
  ),

  heading(1, 'Discussion'),
  heading(2, 'L’astreinte : cinquante-deux jours'),
  heading(3, 'Ce que l’astreinte sanctionne'),
  paragraph(
    'L’astreinte assortit l’injonction. Elle est fondée sur le 2° du III de l’article 20 de la loi du 6 janvier 1978, qui la plafonne à 100 000 € par jour, et se liquide selon l’article 44 du décret n° 2019-536. Elle ne doit rien au paiement de l’amende ',
    see('fiche', 'elle est étrangère au paiement de l’amende'),
    '. Plusieurs articles écrivent pourtant qu’elle courrait « tant que l’amende n’est pas payée » ',
    see('netfutur', '100 000 euros par jour tant que l’amende n’est pas payée'),
    ' ; une spécialiste interrogée à la radio met en garde contre cette confusion :',
  ),
  quotation(quoted('radio', "L'astreinte, elle, ne punit pas le défaut de paiement")),
  heading(3, 'Le point de départ'),
  paragraph(
    'Le délai de deux mois court de la notification. S’il expire le 19 décembre 2022, ce jour est encore un jour utile : la société pouvait s’exécuter jusqu’à minuit. Le retard ne commence que le lendemain, 20 décembre. C’est l’application de la règle commune selon laquelle un délai exprimé en mois expire à la fin du dernier jour qui porte le même quantième',
    footnote(
      'Code de procédure civile, art. 641, al. 2 ; le report au premier jour ouvrable, art. 642, donne le même 19 décembre pour une notification du 18 octobre, le 18 décembre étant un dimanche.',
    ),
    '.',
  ),
  heading(3, 'Le décompte'),
  table(
    ['Mois', 'Premier jour', 'Dernier jour', 'Jours', 'Somme'],
    ['Décembre 2022', '20', '31', '12', '1 200 000 €'],
    ['Janvier 2023', '1er', '31', '31', '3 100 000 €'],
    ['Février 2023', '1er', '9', '9', '900 000 €'],
    ['Total', '20 décembre', '9 février', '52', '5 200 000 €'],
  ),
  paragraph(
    'Ce total est celui de la décision ',
    see('fiche', 'liquidé l’astreinte à la somme de 5 200 000 €'),
    '. Le décompte de cinquante-trois jours qui circule en ligne ',
    see('carnet', 'Du 19 décembre au 9 février, je compte 53 jours'),
    ' inclut le 19 décembre ; il aboutit à 5 300 000 €, somme que personne n’a prononcée. La fiche de jurisprudence explique l’écart',
    noted('fiche', 'cinquante-deux si la première, dernier jour utile du délai d’exécution, est exclue'),
    '. L’association s’en tiendra à cinquante-deux jours.',
  ),

  heading(2, 'Le recours : un délai selon toute vraisemblance expiré'),
  paragraph(
    'Les sanctions de la CNIL relèvent du Conseil d’État en premier et dernier ressort, par un recours de pleine juridiction (CJA, art. R. 311-1, 4°). Le délai est de deux mois à compter de la notification (art. R. 421-1), augmenté de deux mois pour une personne qui demeure à l’étranger (art. R. 421-7) ',
    see('fiche', 'il est augmenté de deux mois pour les personnes qui demeurent à l’étranger'),
    '. Il est franc : le jour de la notification et celui de l’échéance ne comptent pas',
    footnote(
      'CE, 29 décembre 2006, n° 289818. Si le dernier jour est un samedi, un dimanche ou un jour férié, il est reporté : CE, 19 septembre 2014, n° 362568.',
    ),
    '.',
  ),
  bullets(
    paragraph(
      strong('Notification du 19 octobre 2022.'),
      ' Quatre mois conduisent au 19 février 2023 ; un jour de plus, le délai étant franc : lundi 20 février 2023.',
    ),
    paragraph(
      strong('Notification du 18 octobre 2022.'),
      ' Quatre mois et un jour conduisent au dimanche 19 février 2023, reporté au lundi 20 février : la même date.',
    ),
  ),
  paragraph(
    'Les deux hypothèses se rejoignent. La date de notification n’en reste pas moins déduite, et non prouvée ',
    see('fiche', 'n’est mentionnée dans aucune source publique consultée'),
    '. Elle doit être demandée à la CNIL avant toute écriture. Le recours n’aurait de toute façon pas suspendu l’exécution ',
    see('radio', "le recours n'a pas d'effet suspensif"),
    '.',
  ),

  heading(2, 'Le recouvrement et l’étranger'),
  paragraph(
    'Le recouvrement appartient au Trésor public, qui ne dispose d’aucun bien connu de la société dans l’Union ',
    see('gazette', 'L’entreprise n’a ni bureau ni compte connu dans l’Union européenne'),
    '. Les autres autorités se heurtent au même obstacle : aucune n’est publiquement connue pour avoir été payée',
    noted('digest', 'None is publicly known to have received payment'),
    '.',
  ),
  paragraph(
    'Deux prudences s’imposent. L’amende britannique, d’un montant final de 7 552 800 £ ',
    see('digest', 'was for £7,552,800'),
    ' après un projet de plus de 17 millions ',
    see('digest', 'a provisional intent to fine the company just over £17 million'),
    ', a été annulée en octobre 2023, puis la compétence de l’autorité a été rétablie en octobre 2025 et l’affaire renvoyée : elle n’est ni définitive, ni éteinte. Et les 20 millions d’euros prononcés en Italie et en Grèce sont des sommes distinctes de l’amende française, égales par l’effet du même plafond (',
    em('RGPD'),
    ', art. 83, par. 5).',
  ),

  heading(1, 'Risques et propositions'),
  bullets(
    paragraph(
      'Écrire à la CNIL pour obtenir la date et le mode de notification des deux décisions : c’est la seule inconnue qui commande un délai.',
    ),
    paragraph('Interroger le greffe du Conseil d’État : le silence des sources ne prouve pas l’absence de recours.'),
    paragraph('Ne publier que des valeurs datées et attribuées, et toujours la somme liquidée, jamais un décompte.'),
  ),
  heading(1, 'Pièces'),
  exhibitList,
];
