/** What pages in German, Spanish and Italian print around an article, as `lines.ts` has it for French and English. */

export const FOREIGN_MENU: readonly string[] = [
  'startseite|zum (?:haupt)?inhalt(?: springen)?|suchen?|anmelden|abmelden|registrieren|mein konto|teilen|drucken|merken|vorlesen|artikel (?:teilen|drucken|merken|vorlesen|anhoren)|nach oben|zuruck|weiter|schlagworter|themen|ressorts|rubriken|schliessen|abo|per e-?mail (?:teilen|versenden)|link kopieren|folgen sie uns|\\d+ min\\.?(?: lesezeit)?|lesezeit:? .{1,15}',
  'inicio|portada|(?:ir|saltar) al contenido(?: principal)?|secciones|buscar|inicia(?:r)? sesion|registrate|mi cuenta|suscribete|suscripcion|compartir|comparte|imprimir|copiar (?:el )?enlace|archivado en|etiquetas|temas|siguenos(?: en .{2,20})?|volver arriba|cerrar|ultima hora|edicion .{2,15}|escuchar',
  "vai al contenuto(?: principale)?|sezioni|cerca|accedi|registrati|abbonati|condividi(?: su .{2,20})?|stampa|copia link|torna su|chiudi|argomenti|tag|seguici(?: su .{2,20})?|ascolta(?: l'articolo)?|il mio account|pagina iniziale|prima pagina",
];

export const FOREIGN_MENU_BEGINS: readonly string[] = [
  '(?:startseite|inicio|portada|home|pagina iniziale) ?[>›»/|→]',
  '(?:schlagworter|schlagworte|themen|etiquetas|archivado en|argomenti) ?: ?.{1,120}$',
];

export const FOREIGN_COOKIE_BUTTON: readonly string[] = [
  '(?:alle |cookies )?(?:akzeptieren|ablehnen|annehmen|zulassen)|(?:alle )?cookies (?:akzeptieren|ablehnen|zulassen)|nur notwendige(?: cookies)?|einstellungen(?: verwalten)?|zustimmen|mehr erfahren|einverstanden',
  'aceptar(?: todo| todas| cookies| y continuar)?|rechazar(?: todo| todas)?|configurar(?: cookies)?|mas informacion sobre .{2,20}|accetta(?: tutti| tutto| e continua)?|rifiuta(?: tutti| tutto)?|personalizza|gestisci (?:le )?preferenze|continua senza accettare',
];

/** Beginnings of a banner's speech: with its first two letters in `SPEECH_BEGINNINGS`. */
export const FOREIGN_COOKIE_SPEECH =
  '(?:wir (?:verwenden|nutzen|setzen|und unsere)|mit ihrer (?:zustimmung|einwilligung)|diese (?:web)?seite|unsere webseite|(?:nosotros y|utilizamos|usamos|este sitio|esta web|con su (?:consentimiento|acuerdo)|nuestros socios)|(?:noi e (?:i nostri|terze|\\d)|utilizziamo|questo sito|con il tuo consenso)).{0,200}(?:cookies?|tracker|tecnologie simili|tecnologias similares|ahnliche technologien)';

export const FOREIGN_RELATED: readonly string[] = [
  'mehr (?:zum thema|aus .{2,30}|artikel|nachrichten)|das konnte sie auch interessieren|auch interessant|weitere (?:artikel|themen|meldungen|nachrichten)|meistgelesen(?:e artikel)?|(?:die )?meistgelesenen?|verwandte (?:artikel|themen)|zum thema|lesen sie (?:auch|mehr)|neueste artikel',
  'mas (?:informacion|noticias|sobre .{2,30})|(?:lo )?mas (?:leido|visto|comentado)s?|noticias relacionadas|articulos relacionados|te puede interesar|tambien te puede interesar|relacionad[oa]s?|lee tambien|ver tambien',
  'potrebbe (?:interessarti|piacerti)(?: anche)?|(?:ti )?potrebbe(?:ro)? (?:anche )?interessarti?|leggi anche|articoli correlati|(?:i )?piu letti|(?:le )?piu lette|ultime notizie|correlati|sullo stesso (?:tema|argomento)|altre notizie',
];

export const FOREIGN_RELATED_LINE: readonly string[] = [
  '(?:lesen sie (?:auch|mehr|hierzu|dazu)|auch interessant|mehr zum thema|le[ae] tambien|le puede interesar|leggi anche|vedi anche) ?[:|›>] ?\\S',
];

export const FOREIGN_ADVERTISEMENT: readonly string[] = [
  'anzeigen?|werbung|publicidad|pubblicita|contenuto sponsorizzato|contenido patrocinado|gesponsert',
];

/** Appeals to read on for money, or to receive a letter. */
export const FOREIGN_APPEAL =
  '(?:jetzt|hier) (?:abonnieren|anmelden|weiterlesen|testen)|newsletter (?:abonnieren|bestellen)|weiterlesen mit|dieser artikel ist (?:nur|exklusiv)|(?:registrate|suscribete) (?:gratis )?(?:para|y|a)\\b|para seguir leyendo|abbonati (?:per|a|e)\\b|iscriviti (?:alla|per|gratis)|contenuto riservato';

export const FOREIGN_LEGAL: readonly string[] = [
  'impressum|datenschutz(?:erklarung|hinweise?|bestimmungen)?|agb|nutzungsbedingungen|kontakt|barrierefreiheit|cookie-?einstellungen|privatsphare(?:-einstellungen)?|widerruf|mediadaten|alle rechte vorbehalten',
  'aviso legal|politica de (?:cookies|privacidad|proteccion de datos)|configuracion de (?:las )?cookies|condiciones (?:de uso|generales)|quienes somos|contacto|publicidad y tarifas|todos los derechos reservados|mapa (?:del sitio|web)',
  "note legali|(?:informativa )?(?:sulla )?privacy(?: policy)?|informativa (?:sui )?cookie|cookie policy|condizioni (?:d'uso|generali)|chi siamo|contatti|(?:©? ?)?riproduzione riservata|tutti i diritti riservati|redazione|pubblicita su .{2,25}|preferenze (?:privacy|cookie)",
];

export const FOREIGN_COMMENTS: readonly string[] = [
  '(?:kommentare?|comentarios?|commenti)(?: ?\\(\\d{1,5}\\))|\\d{1,5} (?:kommentare?|comentarios?|commenti)|kommentar (?:schreiben|verfassen)|(?:escribe|deja) un comentario|lascia un commento|nessun commento|sin comentarios|keine kommentare',
];
export const FOREIGN_COMMENTS_MAYBE: readonly string[] = ['kommentare?|comentarios?|commenti|leserkommentare'];
export const FOREIGN_COMMENT_SIGN: readonly string[] = [
  'antworten|melden|responder|denunciar|rispondi|segnala|vor \\d+ (?:stunden?|minuten?|tag(?:en)?)|hace \\d+ .{1,12}|\\d+ (?:ore|giorni|minuti) fa',
];
