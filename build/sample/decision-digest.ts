/** The sample's French PDF: an observatory's summary of the two decisions, in our own words, on public facts. */
import type { Block, Leaflet } from './page-writer.ts';

const heading = (text: string): Block => ({ kind: 'heading', text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const item = (text: string): Block => ({ kind: 'item', text });

export const decisionDigest: Leaflet = {
  title: 'Clearview AI : les deux décisions de la formation restreinte (2022-2023)',
  author: 'Observatoire Argos',
  language: 'fr-FR',
  date: '2023-06-30T09:00:00Z',
  head: 'Observatoire Argos – Fiches de jurisprudence – n° 7',
  foot: 'Document de démonstration rédigé sur des faits publics. Ne reproduit pas la décision.',
  numbering: 'Page {page} sur {pages}',
  blocks: [
    { kind: 'title', text: 'Clearview AI : les deux décisions de la formation restreinte (2022-2023)' },
    {
      kind: 'note',
      text: 'Fiche arrêtée au 30 juin 2023. Elle résume les décisions sans les citer ; seule la version publiée par l’autorité fait foi.',
    },
    heading('1. L’essentiel'),
    paragraph(
      'Par une délibération n° SAN-2022-019 du 17 octobre 2022, la formation restreinte de la CNIL a prononcé contre la société Clearview AI Inc. une amende administrative de 20 000 000 €. Elle lui a enjoint de mettre fin à la collecte et au traitement sans base légale des données de personnes se trouvant en France, et d’effacer les données déjà collectées. Cette injonction devait être exécutée dans un délai de deux mois à compter de la notification de la délibération, sous astreinte de 100 000 € par jour de retard.',
    ),
    paragraph(
      'La délibération a été rendue publique le 20 octobre 2022. Faute de justification de son exécution, la formation restreinte a, le 13 avril 2023, liquidé l’astreinte à la somme de 5 200 000 €. Cette seconde décision a été publiée le 10 mai 2023.',
    ),
    heading('2. Le traitement en cause'),
    paragraph(
      'La société, créée en 2017 et établie à New York, exploite un moteur de recherche de visages. Elle rassemble les photographies accessibles sans connexion sur internet, en extrait un gabarit biométrique et permet à ses clients, pour l’essentiel des services de police, de retrouver toutes les pages où figure une même personne. La mise en demeure retenait une base de plus de dix milliards d’images ; la délibération d’octobre 2022 en retient plus de vingt milliards. La société n’a pas d’établissement dans l’Union européenne.',
    ),
    paragraph(
      'Le nombre des personnes concernées en France n’est pas connu avec exactitude. L’autorité l’évalue à plusieurs dizaines de millions d’internautes.',
    ),
    heading('3. Chronologie de la procédure'),
    {
      kind: 'table',
      widths: [0.27, 0.73],
      rows: [
        ['Date', 'Acte'],
        ['mai – décembre 2020', 'Premières plaintes individuelles reçues par la CNIL.'],
        ['26 août 2020', 'Décision de contrôle n° 2020-116C.'],
        ['27 octobre 2020', 'Questionnaire de contrôle sur pièces ; réponse partielle le 27 novembre 2020.'],
        ['27 mai 2021', 'Plainte de l’association Privacy International.'],
        ['26 novembre 2021', 'Mise en demeure n° MED-2021-134, rendue publique le 16 décembre 2021.'],
        ['2 juin 2022', 'Désignation du rapporteur, M. Claude Castelluccia.'],
        ['14 juillet 2022', 'Notification du rapport proposant une sanction (jour férié en France).'],
        ['13 octobre 2022', 'Séance de la formation restreinte ; la société n’a pas présenté d’observations.'],
        ['17 octobre 2022', 'Délibération de sanction n° SAN-2022-019.'],
        ['9 février 2023', 'Courrier annonçant à la société l’engagement de la liquidation.'],
        ['13 avril 2023', 'Décision liquidant l’astreinte.'],
      ],
    },
    heading('4. La compétence et le champ d’application'),
    paragraph(
      'La formation restreinte se place sur le terrain de l’article 3, paragraphe 2, point b) du RGPD : le moteur permet de suivre le comportement de personnes qui se trouvent dans l’Union, dès lors qu’il agrège dans le temps les images d’une personne et les informations qui les accompagnent. L’absence d’établissement dans l’Union écarte le guichet unique des articles 55 et 56 : chaque autorité nationale reste compétente sur son territoire.',
    ),
    heading('5. Les manquements retenus'),
    item(
      'Article 6 du RGPD : absence de base légale. Ni le consentement ni l’intérêt légitime ne peuvent être invoqués, eu égard au caractère massif et particulièrement intrusif de la collecte. La nature biométrique des données a pesé dans l’appréciation de la gravité.',
    ),
    item(
      'Articles 12 et 15 : le droit d’accès était limité aux douze derniers mois, à deux demandes par an, et les réponses ne venaient qu’au terme d’un nombre excessif de relances.',
    ),
    item('Articles 12 et 17 : les demandes d’effacement restaient sans suite effective.'),
    item(
      'Article 31 : défaut de coopération, la société n’ayant répondu qu’en partie au questionnaire et pas du tout à la mise en demeure.',
    ),
    heading('6. Le montant de l’amende'),
    paragraph(
      'Le plafond applicable est celui de l’article 83, paragraphe 5 du RGPD : 20 millions d’euros ou, pour une entreprise, 4 % du chiffre d’affaires annuel mondial si ce dernier montant est plus élevé. La société n’ayant communiqué aucun élément comptable, l’autorité a retenu la première branche et l’a portée à son maximum.',
    ),
    heading('7. L’injonction et son astreinte'),
    paragraph(
      'L’astreinte trouve son fondement au 2° du III de l’article 20 de la loi du 6 janvier 1978, qui en fixe le plafond à 100 000 € par jour. Elle assortit l’injonction ; elle est étrangère au paiement de l’amende, dont le recouvrement appartient au Trésor public. Sa liquidation est organisée par l’article 44 du décret n° 2019-536 du 29 mai 2019 : la société doit être mise à même de présenter ses observations dans un délai de quinze jours.',
    ),
    paragraph(
      'La somme de 5 200 000 € correspond à cinquante-deux jours au taux de 100 000 €. Les sources publiques mentionnent une période allant du 19 décembre 2022 au 9 février 2023. Cette période comprend cinquante-trois jours si l’on compte ses deux bornes et cinquante-deux si la première, dernier jour utile du délai d’exécution, est exclue.',
    ),
    heading('8. Voies de recours'),
    paragraph(
      'Les décisions de sanction relèvent du Conseil d’État, en premier et dernier ressort, par la voie du recours de pleine juridiction (article R. 311-1, 4° du code de justice administrative). Le délai est de deux mois à compter de la notification ; il est augmenté de deux mois pour les personnes qui demeurent à l’étranger. Le recours n’est pas suspensif. À la date de la présente fiche, aucun recours de la société n’a été porté à notre connaissance.',
    ),
    heading('9. Points restés incertains'),
    item(
      'La date de notification de la délibération du 17 octobre 2022 n’est mentionnée dans aucune source publique consultée. Si le terme de l’injonction est bien le 19 décembre 2022, elle se situe au 18 ou au 19 octobre 2022.',
    ),
    item('Rien n’établit que l’amende ou l’astreinte aient été payées, même en partie.'),
    item(
      'La taille de la base varie selon la date et l’auteur du chiffre : dix, vingt ou trente milliards d’images. Ces valeurs décrivent une croissance plutôt qu’une contradiction.',
    ),
  ],
};
