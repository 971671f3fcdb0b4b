/**
 * Lines that pages print around an article, in French and English, as `fold` leaves them (no accents, no capitals), without the signs at
 * their ends. A line counts only when it says nothing else, so that an article about cookies or comments keeps its own words.
 */
import type { SegmentRole } from '../../../../shared/domain/source.ts';
import * as foreign from './foreign-lines.ts';
import { openingsOf } from './line-openings.ts';
import { pageWords } from './page-words.ts';

/** The way past the menu, which the first lines of a page offer. */
const SKIP_LINK =
  /^(?:skip|jump|aller|passer|acceder|sauter|zum|zur|vai|ir|saltar|pular)\b.{0,25}\b(?:content|contenu|contenuto|contenido|(?:haupt)?inhalt|navigation|menu|recherche)\b.{0,14}$/u;
export const isSkipLink = (line: string): boolean => line.length <= 50 && SKIP_LINK.test(line);

/** Groups of words: `a|b` is one or the other, spaces as typed. */
const whole = (...alternatives: readonly string[]): RegExp => new RegExp(`^(?:${alternatives.join('|')})$`, 'u');
const begins = (...alternatives: readonly string[]): RegExp => new RegExp(`^(?:${alternatives.join('|')})`, 'u');

const NETWORK =
  '(?:facebook|twitter|x|linkedin|whatsapp|instagram|pinterest|reddit|telegram|messenger|bluesky|mastodon|threads|tiktok|youtube|e-?mail|mail|courriel|flipboard|viadeo|print|imprimer|copier le lien|copy link)';

const MENU = whole(
  '(?:passer|aller|acceder|sauter)(?: directement)? (?:au|a la|vers le) (?:contenu|menu|navigation|recherche)(?: principale?)?|skip to (?:main )?(?:content|navigation)',
  "accueil|home(?: ?page)?|page d'accueil|menu(?: principal)?|main menu|navigation(?: principale)?|ouvrir le menu|fermer le menu|toggle navigation|open menu|close menu|close|fermer",
  'recherche|rechercher|search|recherche avancee|advanced search',
  "(?:se connecter|connexion|s'identifier|sign in|log ?in|login|mon compte|my account|mon espace|espace (?:abonnes?|client|investisseurs|presse)|deconnexion|log out)(?: ?[/|] ?(?:s'inscrire|inscription|register|sign up))?",
  "s'inscrire|inscription|creer un compte|create (?:an )?account|register|sign up",
  "s'abonner|je m'abonne|abonnez-vous(?: a partir de .{1,20}| des .{1,20})?|abonnement|subscribe(?: now)?|faire un don|donate|subscribe [|/] log in",
  `(?:partager|partagez|share|tweeter|tweet|suivre|suivez(?:-nous)?|follow(?: us)?|envoyer|send)(?: (?:sur|on|via|par|by|to|avec|with|les|the|un|a|vos|your|amis?|friends?|cet article|l'article|cette page|this(?: article| page| post)?|l'info|reseaux(?: sociaux)?|social(?: media)?))*(?: ?${NETWORK})?`,
  "(?:subscribe|s'abonner|abonnez-vous|listen|ecouter|watch|disponible|available|retrouvez-nous|nous suivre|suivez .{2,30}|follow .{2,30}) (?:on|sur|via) .{2,25}|listen to this (?:story|article|episode)|enjoy more .{3,40}|play|download(?: (?:pdf|audio))?|telecharger(?: (?:le )?pdf)?",
  `(?:share|partager|teilen|${NETWORK})(?:(?: ?[/|,•·-] ?| )(?:share|tweet|${NETWORK}))+`,
  'facebook|twitter|linkedin|whatsapp|instagram|pinterest|reddit|telegram|messenger|tweet|tweeter|copier le lien|copy link|rss',
  "imprimer(?: (?:cet|l')? ?article)?|print(?: this(?: page| article)?)?|enregistrer|sauvegarder|ajouter a (?:vos|mes) (?:selections|favoris)|lire plus tard|offrir l'article|ecouter(?: l'article)?|listen(?: to (?:this )?article)?|save for later|gift this article|signaler une erreur",
  '(?:(?:temps|duree) de )?lecture(?: ?: ?| )\\d+ min(?:utes?)?|\\d+ min(?:utes?)?(?: de lecture| read)|(?:reading|read) time ?:? ?\\d+ min(?:utes?|s)?|temps de lecture ?:? ?.{1,15}',
  "haut de page|retour en haut(?: de (?:la )?page)?|back to top|retour(?: a la liste.{0,30}| a l'accueil)?",
  "navigation de l'article|post navigation|articles? (?:precedents?|suivants?)|(?:previous|next) (?:post|article|story)|precedent|suivant|previous|next|page \\d+ (?:sur|of|/) \\d+",
  'archives|like this|loading|chargement(?: en cours)?|(?:was|is) this (?:page|article|content) .{2,20}|(?:yes|no),? this page is .{3,15}|cette page vous a-t-elle ete utile|get (?:e-?mails?|alerts|updates) about .{3,30}|lire le journal|petites annonces|avis de deces',
  "sommaire(?: masquer)?|voir l'historique|view history|modifier|table des matieres masquer|\\[? ?modifier(?: ?\\| ?modifier le code| le wikicode)? ?\\]?|\\[? ?edit(?: source)? ?\\]?",
  "espace \\p{L}+|kiosque|nos journaux|programme tv|mots croises|(?:table of )?contents|in this article|dans cet article|(?:weekly|print|today's) edition|edition du jour|qui (?:etes-vous|suis-je)|about (?:me|the author)|(?:a propos|au sujet) de l'auteur|agenda|archives du blog|article plus (?:recent|ancien)|(?:newer|older) posts?|inscription a ?: .{1,60}",
  'mots-cles associes a cet article|topics|tags|etiquettes|sections|rubriques|categories',
  '\\d+ (?:partages?|shares?|vues?|views?)|partages|shares|vues|views',
  "charger plus(?: .{1,30})?|load more(?: .{1,20})?|voir plus(?: .{1,30})?|show more|item \\d+ of \\d+|\\[\\d+/\\d+\\]?|open in (?:app|new tab)|(?:telecharger|download) .{3,40} \\(?(?:pdf|docx?)\\b.{0,20}|revenir en haut(?: .{1,20})?|print this page|(?:share|partager|email|envoyer) .{0,30}\\((?:opens in|s'ouvre dans) .{3,25}\\)|close ad|latest|browse|top|ecouter le direct|live tv|watch live|en direct|epingler",
  ...foreign.FOREIGN_MENU,
);
const MENU_BEGINS = begins(
  '(?:accueil|home) ?[>›»/|→]',
  '(?:you are (?:here|in)|vous etes ici|sie sind hier|ti trovi in|usted esta aqui|estas aqui) ?:',
  '(?:etiquettes?|tags?|mots[- ]cles|categories?|filed under|posted in|classe (?:sous|dans)|publie dans|topics|previous post|next post|article precedent|article suivant)(?: [a-z]+)? ?: ?.{1,120}$',
  ...foreign.FOREIGN_MENU_BEGINS,
  '(?:posted|filed|publie|classe|tagged) (?:in|under|dans|sous|with|as) .{2,80}$',
  "si (?:cet e-?mail|ce message|cette lettre) ne s'affiche pas",
  '(?:view|read|open) this (?:e-?mail|message|newsletter) in your browser|voir (?:la )?version en ligne|having trouble (?:viewing|reading) this',
);

const COOKIE_BUTTON = whole(
  "tout accepter|accepter tout|(?:tout )?accepter (?:et|&) (?:fermer|continuer)|accepter les cookies|j'accepte|accepter|ok,? tout accepter",
  'tout refuser|refuser(?: tout)?|continuer sans accepter|je refuse|parametrer(?: (?:les|mes) cookies| mes choix)?|personnaliser(?: mes choix)?|gerer (?:mes|les) (?:choix|cookies|preferences)|en savoir plus',
  '(?:accept|reject|allow|decline)(?: all)?(?: cookies)?|manage (?:preferences|options|cookies|settings)|cookie (?:settings|preferences)|got it|i agree|agree|necessary only|more options|learn more',
  "(?:j'ai compris|ok|d'accord|fermer|tout autoriser|interdire tout|(?:accept|reject) additional cookies|view cookies|hide this message|manage preferences|(?:accept|reject) (?:all|non-essential)(?: cookies)?)",
  ...foreign.FOREIGN_COOKIE_BUTTON,
);
/** The speech of a banner: it speaks as "we", to "you", and is never quoted. */
const COOKIE_SPEECH = new RegExp(
  `^(?:(?:avec votre (?:accord|consentement),? |chez [^,]{2,30}, |en poursuivant|by (?:continuing|clicking)|(?:nous|we|we'd|ce site|notre site|this (?:web)?site|our (?:web)?site)\\b(?! avons| have)).{0,200}(?:cookies?|traceurs|trackers|technologies similaires|similar technologies)|(?:nous|we) (?:et|and) (?:nos|our) .{0,20}(?:partenaires|partners)|nos (?:\\d+ )?partenaires et nous|(?:we|nous) (?:care about|value|respect|respectons) (?:your|votre) (?:privacy|vie privee)|(?:le respect de )?(?:your|votre) (?:privacy|vie privee)(?: est| is)? (?:important|notre)|cookies on \\S{3,40}$|${foreign.FOREIGN_COOKIE_SPEECH})`,
  'u',
);

/** The first two letters of what it begins with. */
export const SPEECH_BEGINNINGS: ReadonlySet<string> = new Set(
  'av ch en by no we ce th ou yo vo co wi mi ut us nu'.split(' '),
);

const RELATED = whole(
  '(?:plus|more|mehr|mas|altri?e?) (?:in|de|from|about|on|aus|zum|sur|su|sobre|en|da) (?!\\d).{2,40}|next up|a consulter|(?:nos|les|our) (?:dernier|derniere|latest|recent)e?s? .{3,20}|weitere .{3,25}|altre notizie|otras noticias',
  "(?:nos |les )?(?:derniers|derniere?s?) (?:articles?|actualites|infos|actus)|(?:tous )?(?:nos|les) articles|(?:autres|plus d')? ?articles(?: similaires| recents| lies| connexes| associes| populaires)|plus d'articles|autres (?:articles|actualites)",
  '(?:plus )?(?:sur|dans) (?:le|la|ce)(?: meme)? (?:sujet|theme|rubrique|dossier|auteur)|du meme auteur|plus sur le meme sujet',
  '(?:a |pour )?lire (?:aussi|egalement|ensuite)|a lire|(?:a )?voir aussi|a (?:decouvrir|ne pas manquer|consulter)(?: aussi)?|lire la suite|et aussi|a la une(?: de .{1,30})?',
  'pour (?:approfondir|aller plus loin|en savoir plus)|nos recommandations|(?:notre|nos) selections?|recommande(?:s)?(?: pour vous)?|vous (?:aimerez|pourriez|pourrez)(?: aussi| egalement| aimer| etre interesse)*(?: .{0,15})?',
  'les? (?:plus|\\+) (?:lus?|lues|partages?|commentes?|vus?|populaires)(?: .{0,15})?|tendances|en continu|en direct|dernieres? minutes?|flash info|(?:ailleurs|vu|lu) sur le web|(?:around|from|elsewhere on) the web|documents? (?:a telecharger|lies|associes|joints)|a telecharger|downloads|telechargements|explore(?: more)?|discover(?: more)?|(?:other|more) (?:episodes|articles|news|stories|posts)|autres (?:episodes|numeros|sujets|billets)|fil info|le fil info',
  'related(?: (?:articles?|stories|posts?|content|topics?|news|insights|links|reading))?|see also|read (?:more|also|next)|more (?:stories|news|articles|(?:from|on|in|about) .{1,40})|further reading|up next|in other news',
  "(?:most|more) (?:read|popular|viewed|shared|commented)(?: .{0,20})?|trending(?: now)?|popular(?: (?:posts|stories|now))?|latest (?:articles|news|stories|posts)|recent (?:posts|articles)|editor'?s'? picks?|top stories",
  "(?:you|we) (?:may|might|think you)(?: also)?(?: (?:like|enjoy|be interested in))*|recommended(?: (?:for you|reading|articles|stories))?|don't miss|key contacts?",
  "(?:toutes )?nos (?:actualites|actus)|en ce moment|a (?:ecouter|regarder|lire) (?:aussi|egalement|ensuite)|listeners also .{3,20}|(?:autres|nos|derniers) communiques(?: de presse)?|dans la meme (?:rubrique|serie)|sur la boutique|evenements a venir|a decouvrir aussi|sur le meme theme|nos autres .{3,20}|services partenaires|(?:le .{3,20} )?guides d'achat|more headlines|more (?:news|stories)|related (?:coverage|guidance|documents)|read next|upcoming events|the latest|in (?:this|the) (?:section|series)",
  ...foreign.FOREIGN_RELATED,
);
/** What follows is paid for. */
const SPONSORED = whole(
  '(?:contenus?|articles?|liens?) (?:sponsorises?|partenaires?)|sponsored(?: (?:content|links|stories))?|promoted (?:stories|content)|paid (?:content|post)|(?:taboola|outbrain)|anzeigen von .{2,20}|contenidos? patrocinados?|contenuti sponsorizzati|annonces? google',
);
const RELATED_LINE = begins(
  '\\[(?:read (?:more|also)|related|see also|lire aussi) ?: ?\\S',
  '(?:a )?lire (?:aussi|egalement)(?: sur .{1,30})? ?[:|›>-] ?\\S',
  "(?:a lire|voir aussi|lire (?:le|la|l'|notre) ?(?:recit|enquete|portrait|entretien|analyse|reportage|decryptage|article|editorial|interview)|sur le meme sujet|pour aller plus loin) ?: ?\\S",
  '(?:related|read (?:more|also|next)|see also|more) ?: ?\\S',
  ...foreign.FOREIGN_RELATED_LINE,
);

const ADVERTISEMENT = whole(
  '(?:publicite|advertisement|anzeige|werbung|publicidad|pubblicita)(?: ?[,:–-] .{2,60})?',
  "(?:(?:ma|notre|nos|la|our|the|all) )?newsletters?(?: (?:quotidienne|hebdo(?:madaire)?|du .{3,12}|gratuite))?|infolettre|lettre d'information|publicite|annonces?(?: google)?|advertisement|advertising|ad|partenariat|contenu (?:partenaire|de marque)",
  '(?:la )?suite apres (?:la|cette) publicite|(?:article|story)?(?: )?continues (?:after|below)(?: this| the)? (?:ad|advertisement)|scroll to continue',
  "je m'abonne(?: .{1,20})?|(?:reserve|contenu reserve) aux abonne(?:s|·e·s)|sign up here|support us|type your email|(?:\\d+ ?€|1 euro) le premier mois.{0,60}|sans engagement(?:, .{3,60})?|become a member",
  ...foreign.FOREIGN_ADVERTISEMENT,
  "telechargez (?:notre|l') ?app(?:lication|li)?|download (?:our|the) app",
  'deja abonnee? ?\\?? ?(?:connectez-vous|se connecter|identifiez-vous)?|already a (?:subscriber|member) ?\\?? ?(?:sign in|log in)?',
  '(?:support|soutenez) .{0,20}(?:journalism|journalisme|independante?|la presse).{0,30}|give today|faire un don',
);
const NOTICE_OF_WALL = new RegExp(
  `il vous reste .{1,20}(?:article|a (?:lire|decouvrir))|(?:la suite|cet article|ce contenu|this article|this content) (?:est|is) (?:reservee?|exclusive|only|for)\\b|article reserve aux abonnes|subscribe to (?:continue|keep|read)|(?:try|essayez) (?:unlimited|gratuitement)|only .{1,8} for \\d+ (?:weeks?|months?)|unlock this article|abonnez-vous pour (?:lire|acceder|continuer)|profitez d'un acces|(?:decouvrez|voir) nos (?:formules|offres)|(?:soutenez|support) (?:une|notre|our|independent) (?:presse|journal|redaction|journalism)|reader-supported|${foreign.FOREIGN_APPEAL}`,
  'u',
);
const INVITATION =
  /(?:recevez|pour recevoir|inscrivez-vous|abonnez-vous|suivez-nous|retrouvez|rejoignez|ne (?:manquez|ratez) (?:rien|aucune?)|(?:pour )?ne (?:rien )?(?:manquer|rater)|sign ?up|subscribe|get (?:the|our|all)|join (?:our|thousands)|follow us|don't miss)\b/u;
const CHANNEL =
  /(?:(?:notre|nos|votre|la|our|your|the|une|a|daily|weekly|free)\s+(?:[\p{L}-]+\s+){0,3}(?:newsletters?|infolettre|lettres? d'info(?:rmation)?s?|boite (?:mail|aux lettres)|inbox|mailing list)|google (?:actualites|news|discover)|l'essentiel de l'(?:actualite|info)|(?:every|each) (?:morning|day|week|friday|sunday|monday)|chaque (?:matin|semaine|soir|jour)|whatsapp|telegram|sur (?:facebook|twitter|x|instagram|linkedin)\b|on (?:facebook|twitter|x|instagram)\b)/u;
const FORM = whole(
  "(?:votre |mon |ma |adresse |saisissez votre |entrez votre )*(?:adresse )?e-?mail|(?:enter )?your e-?mail(?: address)?(?: here)?|e-?mail address|ok|je (?:m'inscris|valide|m'abonne)|m'inscrire|s'inscrire|valider|envoyer|subscribe|sign (?:me )?up|s'abonner|submit",
);

const LEGAL = whole(
  'contact|contacts',
  'mentions legales|(?:politique de |charte de )?(?:confidentialite|protection des donnees)|politique (?:de (?:protection|gestion) des (?:donnees|cookies)(?: personnelles)?|(?:de|des|relative aux) cookies|de vie privee)|donnees personnelles|(?:gestion|gerer|preferences|parametres|parametrer)(?: des| les)? cookies|cookies',
  "cgu|cgv|cgu ?[/-] ?cgv|conditions (?:generales(?: d'utilisation| de vente| d'abonnement)?|d'utilisation)|credits|plan du site|nous contacter|contactez-nous|qui sommes-nous|accessibilite(?: ?: ?.{1,30})?|marches publics|signaler un contenu(?: illicite)?|charte (?:d'utilisation|des commentaires|ethique)",
  'privacy(?: (?:policy|notice|statement|settings))?|terms(?: (?:of (?:use|service|sale)|(?:and|&) conditions))?|cookies? (?:policy|notice|settings|preferences)|legal(?: notices?| information)?|disclaimer|imprint|impressum|accessibility(?: statement)?|site ?map|contact us|modern slavery statement|freedom of information|do not sell my (?:personal )?information|complaints|about us|advertise(?: with us)?|careers|jobs|corrections',
  ...foreign.FOREIGN_LEGAL,
  'cookies?(?: policy)?|(?:notre |la )?charte .{3,40}|rgpd|index (?:egalite .{3,20}|des actualites|actualites)|(?:terms|conditions) of (?:use|service|sale)|privacy (?:policy )?(?:and|&) cookies(?: policy)?|trademarks|(?:eeo|fcc) (?:online )?public (?:inspection )?file(?: report)?|(?:complaints|corrections)(?: (?:and|&) (?:complaints|corrections))?|modern slavery act|depot legal .{3,30}|issn [\\dx-]{9}|webm(?:aster|estre)(?: ?: ?\\S+)?|open licen[cs]e|mentions legales ?[-–·|] ?.{2,30}|collection notice',
  'tous droits reserves|all rights reserved|reproduction interdite|toute reproduction interdite',
);
const LEGAL_BEGINS = begins(
  '©|\\(c\\) ?\\d{4}|copyright ?(?:©|\\(c\\)|\\d|-)',
  '(?:ce )?site heberge par|realisation ?:|published by .{3,60} (?:ltd|inc|llc|sa|sas|gmbh)\\b|les informations (?:fournies|publiees|contenues) (?:sur|dans) ce site|(?:the )?(?:information|content) (?:on|provided on|in) this (?:web)?site',
  '(?:fourni|heberge|hosted) par|hosted by|all content is available|(?:fierement )?propulse par|proudly powered by|powered by|site realise par|realise par|design(?:ed)? by',
  'vous recevez (?:ce|cet|cette) (?:message|e-?mail|courriel|lettre|newsletter)|you (?:are receiving|received) this (?:e-?mail|message|newsletter)|se desabonner|se desinscrire|unsubscribe|pour vous desabonner|mettre a jour (?:mes|vos) preferences|update your preferences',
  '(?:toute )?reproduction (?:totale|partielle|interdite|meme partielle)|(?:cet article|this (?:note|article|publication|briefing)).{0,60}(?:legal advice|avis juridique|conseil juridique|information only)',
  "la derniere modification de cette page|this page was last (?:edited|modified)|droit d'auteur ?: les textes|text is available under",
);

const COMMENTS = whole(
  '(?:(?:les?|vos|all|the|toutes?|tous|voir|lire|read|show|afficher|derniers?|reader|readers) )*\\d{0,5} ?(?:(?:autres?|derniers?|other|more) )?(?:commentaires|comments|reactions|contributions|thoughts on .{3,160})(?: des (?:lecteurs|internautes|abonnes))(?: ?\\(\\d+\\))?|(?:les|vos|all|the|voir|lire|read|show) (?:les )?\\d{1,5} (?:autres |other |more )?(?:commentaires?|comments?|reactions?)',
  '\\(?\\d{1,5}\\)? (?:commentaires?|comments?|reactions?|reponses?|replies|responses|avis)(?: ?(?:sur|on|to|[:–-]) .{1,160})?|(?:commentaires?|comments?|reactions?|reponses?|replies) ?\\(\\d{1,5}\\)',
  '(?:\\d{1,5} |une? |one |two )?(?:reflexions?|pensees?|thoughts?) (?:sur|on) .{1,200}',
  '(?:laisser|laissez|ajouter|ajoutez|poster|postez|ecrire|publier|deposer) (?:un|votre) commentaire(?: annuler la reponse)?|(?:laisser|poster) une reponse(?: annuler la reponse)?|(?:leave|post|add|write) (?:a|your) (?:comment|reply)(?: cancel reply)?|commenter(?: cet article)?',
  "(?:vos|les) (?:reactions|commentaires|avis)(?: des (?:lecteurs|internautes))?|reagir(?: a cet article)?|reagissez(?: a (?:cet|l') ?article)?|join the (?:discussion|conversation)",
  '\\d{1,5} (?:view|voir|more) comments?|(?:comments?|commentaires?) \\d{1,5}|share what you think|discussion about this post|espace (?:des )?(?:contributions|commentaires)(?: .{3,40})?|contributions|(?:\\d+ )?more comments',
  ...foreign.FOREIGN_COMMENTS,
  "(?:the )?comments (?:are|have been) (?:now )?closed|les commentaires sont (?:fermes|clos|desactives)|soyez le premier a (?:reagir|commenter).{0,40}|be the first to comment.{0,40}|no comments(?: yet)?|aucun commentaire(?: pour l'instant)?",
);
/** Could as well head a part of the article: believed only when readers' comments follow. */
const COMMENTS_MAYBE = whole(
  '(?:customer |user |guest )?(?:ratings (?:and|&) )?reviews|avis (?:des )?(?:clients|utilisateurs|consommateurs)|bewertungen|recensioni|opiniones|resenas',
  ...foreign.FOREIGN_COMMENTS_MAYBE,
  'commentaires?|comments?|reactions?|discussion|conversation|contribuer|contributions|reponses|replies|avis',
);
const COMMENT_FORM =
  /(?:adresse e-?mail ne sera pas publiee|email address will not be published|(?:connecte|abonne|inscrit|logged in|signed in|subscriber).{0,20} (?:pour|to) (?:commenter|comment|laisser|post|reagir|poster)|contributions sont reservees aux abonnes|champs obligatoires sont|required fields are|contenu de ce champ|balises html|html tags|campi obbligatori|pflichtfelder|erforderliche felder|campos obligatorios|indirizzo e-?mail non (?:verra|sara)|correo .{0,20}no sera publicada|e-mail-adresse wird nicht)/u;
const COMMENT_SIGN = whole(
  ...foreign.FOREIGN_COMMENT_SIGN,
  "\\d+ (?:people|persons?|personnes|personen|personas|persone) .{0,30}(?:helpful|utile|hilfreich|util).{0,10}|(?:did you find|was) this (?:review )?helpful.{0,4}|avis (?:verifie|depose|publie).{0,30}|click to rate|liked by .{2,30}|restacks?|j'aime(?: \\(?\\d+\\)?)?",
  "(?:\\P{L}{0,12} )?(?:repondre|reply|citer|quote|signaler|report|flag|j'aime|upvote|permalien|permalink)(?: \\d+| \\P{L}{1,12})?",
  '.{2,40} (?:dit|a dit|a ecrit|says|said|wrote|ecrit)(?: ?:)?',
  '(?:.{2,40} )?(?:il y a \\d+ .{1,20}|\\d+ (?:minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|w|months?|mo|years?|yrs?|y)\\.? ago)',
  '.{2,40}\\d{1,2}(?:er)? \\p{L}+ \\d{4},? (?:a|at)? ?\\d{1,2} ?[:h] ?\\d{2}.{0,6}|pseudo ?:.{0,40}|trier par.{0,40}|sort(?:ed)? by.{0,40}|(?:afficher|voir|lire) (?:plus de|les|tous les|la suite des) commentaires|(?:show|load|view) more comments|(?:newest|oldest)(?: first)?',
);

/** The longest line that says nothing else, and the longest of its own kind; longer ones are sentences. */
const [WHOLE_LINE, LONGEST] = [90, 200];

/** With the longest line that each is tried on. */
const RULES: readonly (readonly [SegmentRole, RegExp, number])[] = [
  ['menu', MENU, WHOLE_LINE],
  ['menu', MENU_BEGINS, LONGEST],
  ['legal-notice', LEGAL, WHOLE_LINE],
  ['legal-notice', LEGAL_BEGINS, LONGEST],
  ['advertisement', ADVERTISEMENT, WHOLE_LINE],
  ['related', RELATED_LINE, LONGEST],
];

const openings = openingsOf(RULES.map(([, pattern]) => pattern));

/** What a rule says of the line. */
function byRule(line: string): SegmentRole | undefined {
  for (let bits = openings(line); bits !== 0; bits &= bits - 1) {
    const rule = RULES[31 - Math.clz32(bits & -bits)];
    if (rule && line.length <= rule[2] && rule[1].test(line)) return rule[0];
  }
  return undefined;
}

const SEPARATOR = / [–—|·•/»›∙-] |\s?\|\s?|\] \[/u;
const HAS_SEPARATOR = /[–—|·•/»›∙-]|\] \[/u;
/** A line of several links: "Legal notice | Privacy". */
function roleOfParts(line: string): SegmentRole | undefined {
  if (!HAS_SEPARATOR.test(line)) return undefined;
  const parts = line.split(SEPARATOR);
  if (parts.length < 2) return undefined;
  const roles = parts.map((part) => {
    const said = part.replaceAll(/[[\]]/gu, '').trim();
    return (
      (/\d/u.test(said) ? undefined : pageWords(said)?.role) ??
      RULES.find(([role, pattern]) => role !== 'related' && pattern.test(said))?.[0]
    );
  });
  const known = roles.filter((role) => role !== undefined);
  // Of two parts, one may be an article's: "Article 2 – Contact".
  const wanted = parts.length > 2 || line.includes('|') ? parts.length / 2 : parts.length;
  return known.length >= wanted ? known[0] : undefined;
}

/** What asks for something is not said in less, nor is what a form of comments says. */
const SHORTEST_SPEECH = 14;

const OWNED = /^.{0,60}© ?(?:19|20)\d\d\b(?!.{0,40}\/)/u;
const RESERVED: readonly string[] = [
  'all rights reserved',
  'tous droits reserves',
  'alle rechte vorbehalten',
  'todos los derechos reservados',
  'tutti i diritti riservati',
];
/** "The Lamp © 2024", "… All rights reserved". */
const isOwned = (line: string): boolean =>
  (line.includes('©') && OWNED.test(line)) ||
  (line.endsWith('d') || line.endsWith('s') || line.endsWith('n') || line.endsWith('i')
    ? RESERVED.some((said) => line.endsWith(said))
    : false);

/** What a folded line is for when it says nothing but that; undefined for any other line. */
export function roleOfLine(line: string): SegmentRole | undefined {
  if (line.length > LONGEST + 100) return undefined;
  const byWhole = line.length <= LONGEST ? byRule(line) : undefined;
  if (byWhole !== undefined) return byWhole;
  if (isOwned(line)) return 'legal-notice';
  const ofParts = line.length <= LONGEST ? roleOfParts(line) : undefined;
  if (ofParts !== undefined) return ofParts;
  if (line.length < SHORTEST_SPEECH) return undefined;
  if (NOTICE_OF_WALL.test(line) || (INVITATION.test(line) && CHANNEL.test(line))) return 'advertisement';
  return undefined;
}

/** Names of a page's parts that may as well head a part of the article. */
const COULD_HEAD = whole(
  'agenda|archives|contents|sommaire|topics|tags|sections|rubriques|categories|discussion|modifier|navigation|recherche|search|accueil|inscription|abonnement|connexion|espace \\p{L}+|partages|vues|play|download|edition du jour|about (?:me|the author)|programme tv|kiosque|menu',
);
export const couldHead = (line: string): boolean => COULD_HEAD.test(line);

/** Only what names the article as well is long. */
const mayOpenComments = (line: string): boolean =>
  line.length <= WHOLE_LINE || line.includes('comment') || line.includes('thought') || line.includes('reflexion');

export type Opening = 'comments' | 'comments-maybe' | 'related' | 'sponsored';

/** "Ces articles devraient vous plaire": whatever may. */
const MAY_PLEASE = whole('.{3,25} (?:pourrai(?:en)?t|devrai(?:en)?t) (?:aussi |egalement )?vous (?:interesser|plaire)');
const heading = openingsOf([COMMENTS_MAYBE, SPONSORED, RELATED]);

/** The part of a page that a line heads. */
export function openingOf(line: string): Opening | undefined {
  if (line.length > LONGEST + 20) return undefined;
  if ((mayOpenComments(line) && COMMENTS.test(line)) || (line.length >= SHORTEST_SPEECH && COMMENT_FORM.test(line)))
    return 'comments';
  if (line.length > 60) return undefined;
  const may = heading(line);
  if ((may & 1) !== 0 && COMMENTS_MAYBE.test(line)) return 'comments-maybe';
  if ((may & 2) !== 0 && SPONSORED.test(line)) return 'sponsored';
  if ((may & 4) !== 0 && RELATED.test(line)) return 'related';
  return line.includes('vous ') && MAY_PLEASE.test(line) ? 'related' : undefined;
}

/** Where the free part of an article ends. */
const WALL =
  /il vous reste .{1,20}(?:article|a (?:lire|decouvrir))|want to continue reading|(?:continue|keep) reading (?:with|this|for)|access the full (?:article|story)|pour (?:poursuivre|continuer) (?:la|votre) lecture|(?:la suite|cet article|ce contenu|this article|this content) (?:est|is) (?:reservee?|exclusive|only|for)\b|(?:subscribe|log in|sign in) to (?:continue|keep|read)|unlock this article|abonnez-vous pour (?:lire|acceder|continuer)|weiterlesen mit|jetzt weiterlesen|dieser artikel ist|para seguir leyendo|abbonati per|contenuto riservato/u;
/** Words that each of these has one of: sought first, since they are found at a fraction of the cost. */
const OF_WALLS: readonly string[] = [
  'lire',
  'read',
  'suite',
  'lecture',
  'article',
  'reserv',
  'lesen',
  'leyendo',
  'abbonati',
  'log in',
  'sign in',
  'content',
];
export const isWall = (line: string): boolean =>
  line.length >= SHORTEST_SPEECH &&
  line.length <= LONGEST &&
  OF_WALLS.some((word) => line.includes(word)) &&
  WALL.test(line);

export const isCookieSpeech = (line: string): boolean => line.length <= 900 && COOKIE_SPEECH.test(line.slice(0, 300));
export const isCookieButton = (line: string): boolean => line.length <= 40 && COOKIE_BUTTON.test(line);
/** An invitation is followed by its form; the word "advertisement" stands alone. */
export const asks = (line: string): boolean =>
  /newsletter|infolettre|lettre d'information/u.test(line) || NOTICE_OF_WALL.test(line) || INVITATION.test(line);
export const isForm = (line: string): boolean => line.length <= 60 && FORM.test(line);
export const isCommentSign = (line: string): boolean =>
  line.length <= 120 && (COMMENT_SIGN.test(line) || COMMENT_FORM.test(line));
