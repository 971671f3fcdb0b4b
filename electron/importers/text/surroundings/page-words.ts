/**
 * The words that pages are worked by, in English, French, German, Spanish and Italian, as `comparableLine` leaves them. Sites put them together in
 * ever new ways ("Gérer mes cookies", "Ir a los comentarios", "View all insights"): a short line that is made of nothing else is the page's.
 */
import type { SegmentRole } from '../../../../shared/domain/source.ts';

const list = (words: string): string[] => words.split(/\s+/u).filter((word) => word !== '');

/** What a reader does with a page, and where it leads. */
const WORKED: readonly (readonly [SegmentRole, string])[] = [
  [
    'menu',
    `menu navigation navigate skip jump scroll search searching login logout log sign signin signup register registration account profile share sharing
    shared tweet facebook twitter whatsapp linkedin instagram youtube tiktok pinterest telegram messenger mastodon bluesky threads reddit flipboard print
    printable printer pdf rss feed feeds bookmark bookmarks favorites favourites copy link links url embed click opens window tab tabs close open toggle expand collapse
    listen audio play download downloads homepage home top previous next prev back edit tools settings tags tag topics categories category filed
    sections databases help faq user users app apps epaper e-paper kiosk mobile version language languages save send e-mail email mail ask view views viewed
    asked modified breadcrumb website gov https likes follow following improve flag enlarge fullscreen subscribed alert alerts modal chevron cite continue remind dismiss later report typo error errors pin
    transcript permanent bibliographic keyboard shortcuts player advanced tips recommend item items profile organization title commenting duree minutes min
    accueil recherche rechercher chercher connexion connecter deconnexion deconnecter identifier identifiez compte profil partager partagez partage imprimer imprimez telecharger
    telechargez copier lien liens cliquez cliquer cliquant ouvre ouvrir fenetre onglet fermer afficher masquer ecouter lecture haut retour retourner revenir precedent suivant page
    favoris selection enregistrer envoyer courriel mon ma mes inscription gerer parametrer personnaliser modifier inscris inscrire donne donner suivre suivez signaler erreur rubriques rubrique themes theme etiquettes ariane sommaire plan contenu aller acceder passer
    startseite suche suchen anmelden abmelden registrieren konto teilen drucken merken inhalt springen navigation schlagworter ressorts klick klicken fenster geoffnet gefallt geladen menue nachste vorherige zuruck seite vorlesen hauptinhalt
    inicio buscar sesion iniciar cerrar compartir compartelo imprimir enlace copiar contenido etiquetas siguenos ir saltar volver arriba pagina descargar escuchar haz clic ventana abre cargando gusta
    cerca cercare accedi registrati condividi stampa copia vai contenuto torna chiudi scarica ascolta segui seguici argomenti scheda fai clic condividere inviare finestra apre caricamento piace`,
  ],
  [
    'advertisement',
    `newsletter newsletters subscribe subscription subscriptions subscriber subscribers trial advertisement advert ads ad promotion promotional sponsored
    offer offers donate donation donations inbox unlock promo coupons coupon gift membership signup support petition taboola outbrain
    abonnez abonner abonnement abonnements soutenir soutiens soutenez adherez abonnes abonne infolettre infolettres publicite publicites pub annonces annonce offre offres essai don dons adhesion adherer boutique
    abo abonnieren newsletter anzeige werbung testen angebot abonnement probeabo
    suscribete suscripcion boletin boletines publicidad suscriptores
    abbonati abbonamento abbonamenti iscriviti pubblicita`,
  ],
  [
    'related',
    `related recommended popular trending viewed stories insights headlines 
    similaires lus lues consultes partages lies associes recommandes
    meistgelesen verwandte meistgeklickt empfehlungen
    relacionadas relacionados leido leidos visto vistos
    correlati letti lette visti`,
  ],
  [
    'comments',
    `comment comments commenting reply replies commentaire commentaires reagir reaction reactions repondre
    kommentar kommentare kommentieren antworten comentario comentarios comentar commento commenti`,
  ],
  [
    'legal-notice',
    `cookie cookies privacy terms policy policies disclaimer disclaimers copyright accessibility imprint sitemap foia corrections notices
    confidentialite mentions legales cgu cgv rgpd accessibilite credits
    impressum datenschutz datenschutzerklarung agb barrierefreiheit nutzungsbedingungen widerruf
    privacidad aviso accesibilidad riservatezza informativa riservata riproduzione`,
  ],
];

/** Names of rubrics and of a site's own pages: an article's heading may be one. */
const RUBRICS =
  list(`news latest live politics business sport sports culture opinion opinions lifestyle weather traffic jobs motors obituaries world uk us local
  region regions money tech technology science health travel food arts books podcasts podcast video videos photos gallery galleries events letters
  about contact contacts careers press media advertise team offices people services products insights blog resources archive archives journalists newsroom
  enforcement cases advice guidance publications statistics consultations schedule programmes projects members donate advertising staff guidelines ethics standards complaints information feedback question questions answer answers rules features options document documents details word count forum forums thread discussions
  actualites actualite actus actu politique economie societe justice monde international france regions faits divers culture sports loisirs idees debats
  sante sciences planete environnement meteo necrologies direct replay emissions podcasts dossiers agenda jeux emploi immobilier magazine une videos
  nous propos equipe recrutement partenaires presse medias aide mecenes missions honoraires publications communiques particulier particuliers professionnel professionnels entreprise entreprises
  affaires afrique europe 
  politik wirtschaft lokales kultur panorama wetter nachrichten meinung borse gesundheit wissen karriere kontakt hilfe presse uber uns themen
  politica economia sociedad deportes cultura internacional opinion empleo sucesos tecnologia ayuda quienes somos contacto prensa espana secciones redaccion
  cronaca esteri spettacoli salute meteo lavoro chi siamo contatti redazione pubblicita sezioni autorita provvedimenti attivita italia privati`);

/** What holds such words together. */
const BETWEEN =
  list(`media ville villes commune region city town need using amico amigo nuova nueva neuem wird si ensemble nouvelle ago year years month months week weeks day days hour hours minute minutes time times a an and all also any are as at back be by can do for from get go here how i in is it its latest me more most my new no not of off on one or our out over please
  read see show site the their this to up us use using via view was we what with you your yours after before best first full free here's
  au aux avec ce cet cette ces dans de des du elle en est et il je l la le les leur lire m moi n nos notre nouveau nouvelle nouvelles ou par plus pour qu que qui s sa sans ses son sur
  toutes tous tout toute un une vers voir votre vos vous y d c j autre autres tres article articles
  der die das den dem des ein eine einen und oder mit von vom zu zum zur im in auf fur aus bei nach uber alle mehr ihr ihre ihren hier jetzt sie wir unser unsere artikel
  el los las un una unos unas y o con por para del al mas nuestro nuestra nuestros tu tus su sus lo que se en esta este todo todas todos articulo
  il lo gli uno di da dal dalla del della dei delle degli al alla nel nella e ed con per tra piu tuo tua nostro nostra questo questa tutti tutte articolo`);

const BY_WORD = new Map<string, SegmentRole>();
for (const [role, words] of WORKED) for (const word of list(words)) if (!BY_WORD.has(word)) BY_WORD.set(word, role);
const RUBRIC_WORDS: ReadonlySet<string> = new Set(RUBRICS);
const SMALL_WORDS: ReadonlySet<string> = new Set(BETWEEN);

/** The longest line of such words, and the most words of one. */
const [LONGEST, WORDS] = [70, 9];
/** Letters and figures of a folded line; all that is beyond ASCII is taken for a letter but dashes, quotation marks and the like. */
const isOfWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code < 0x2000);
const FIGURES = /^\d{1,4}k?$/u;

/** What a line of such words is for; `isSure` when an article would have no such line of its own. */
export interface PageWords {
  readonly role: SegmentRole;
  readonly isSure: boolean;
}

/** Undefined for any line that says something else, too. */
export function pageWords(line: string): PageWords | undefined {
  if (line.length < 2 || line.length > LONGEST) return undefined;
  let role: SegmentRole | undefined;
  let [known, rubrics, count] = [0, 0, 0];
  for (let at = 0; at < line.length; at++) {
    // Words one by one: most lines have another in their first or second place.
    if (!isOfWord(line.charCodeAt(at))) continue;
    const start = at;
    while (isOfWord(line.charCodeAt(at))) at++;
    const word = line.slice(start, at);
    if (++count > WORDS) return undefined;
    const own = BY_WORD.get(word);
    if (own !== undefined) {
      // What names more than a button decides.
      role = role === undefined || role === 'menu' ? own : role;
      known++;
    } else if (RUBRIC_WORDS.has(word)) rubrics++;
    else if (!SMALL_WORDS.has(word) && !FIGURES.test(word)) return undefined;
  }
  if (known === 0) return rubrics === 0 ? undefined : { role: 'menu', isSure: false };
  return { role: role ?? 'menu', isSure: known + rubrics >= 2 || count === known };
}
