export const FRENCH_ARTICLE = `Le pont du Val fermé après la découverte d’une fissure
Publié le 12 mai 2022
La préfecture a ordonné mardi la fermeture du pont du Val à toute circulation. La décision a été notifiée à la société Batival le lendemain, par un agent assermenté.
Selon nos informations, la fissure avait été signalée dès le mois de mars 2021 par un bureau d’études, qui recommandait « une reprise immédiate de la dalle ». La société n’a répondu à aucun des trois courriers qui lui ont été adressés.
Le montant des travaux est estimé à 1 250 000 euros. La commune, de son côté, affirme n’avoir été avertie que tardivement et se réserve le droit d’agir en justice contre le constructeur et son assureur.
» À lire aussi : les dix ponts les plus surveillés de la région
Une expertise judiciaire a été ordonnée. L’expert devra se prononcer sur l’origine des désordres, sur leur date d’apparition et sur les responsabilités encourues par chacun des intervenants.`;

export const ENGLISH_LETTER = `Letter of 2 June 2022
Dear Sirs, we refer to your notice of 14 May concerning the bridge. Our client acknowledges receipt of the notice on 16 May 2022 and reserves all rights.
The design was approved by the supervising engineer without any remark. Our client therefore denies liability for the cracking, which results from loads that exceed those of the specification.
We remain at your disposal to agree on the appointment of an expert acceptable to both sides.`;
