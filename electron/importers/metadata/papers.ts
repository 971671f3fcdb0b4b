/** Papers, agencies and broadcasters by the letters of their names alone, as people write them into names of files. */
const NAMES = [
  'AFP|AP|Ansa|ARD|BBC|BBC News|BFM TV|Bloomberg|Capital|Challenges|CNN|Corriere della Sera|Courrier international|Daily Mail|Daily Telegraph',
  'De Standaard|De Telegraaf|De Volkskrant|Der Spiegel|Der Standard|Die Welt|Die Zeit|dpa|EFE|El Mundo|El País|Financial Times|France 24',
  'France 3|France Info|France Inter|Franceinfo|Frankfurter Allgemeine|Handelsblatt|Het Parool|Il Sole 24 Ore|Journal du Geek|L’Équipe|L’Express',
  'L’Humanité|L’Obs|L’Opinion|La Croix|La Libre|La Repubblica|La Stampa|La Tribune|La Vanguardia|La Voix du Nord|Le Canard enchaîné|Le Figaro',
  'Le Journal du Dimanche|Le Monde|Le Parisien|Le Point|Le Progrès|Le Soir|Le Temps|Les Échos|Libération|Marianne|Mediapart|Neue Zürcher Zeitung',
  'New York Times|Next|NRC|Numerama|Ouest-France|Politico|RFI|RTL|Reuters|Rue89|Slate|Sud Ouest|Süddeutsche Zeitung|The Atlantic|The Economist',
  'The Guardian|The Independent|The New York Times|The Times|The Verge|The Washington Post|Trouw|Wall Street Journal|Wired|ZDF|ZDNet|20 Minutes',
].flatMap((line) => line.split('|'));

const lettersOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

const BY_LETTERS: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [lettersOf(name), name]));

/** "lemonde", "Le_Monde", "LEMONDE" → "Le Monde"; undefined for anything that is not the whole of a known name. */
export const paperNamed = (words: string): string | undefined => BY_LETTERS.get(lettersOf(words));

/** Words that make a name a paper's wherever it stands. */
const PRESS_WORD =
  /(?:^|\s)(?:Gazette|Chronicle|Herald|Telegraph|Tagblatt|\p{L}{3,}blatt|\p{L}*[Zz]eitung|Anzeiger|Nachrichten|Rundschau|Diario|Periódico|Heraldo|Corriere|Gazzetta|Giornale|\p{L}{2,}krant|Dagblad|Hebdo|Times)(?:\s|$)|-(?:Info|Matin|Actu|Presse)s?(?:\.(?:fr|com|eu))?$/u;
/** Those that need an article or a land beside them: there are other couriers and journals. */
const PRESS_NOUN =
  /^(?:[Ll][ea]s?\s|[Ll]['’]|The\s|El\s|La\s|Il\s|Der\s|Die\s|Das\s|De\s|Het\s)(?:\p{L}+\s)?(?:Journal|Courrier|Dépêche|Messager|Progrès|Écho|Echo|Républicain|Quotidien|Tribune|Observateur|Observer|Guardian|Post|News|Mirror|Correo|Mundo|Voz|Messaggero|Kurier|Bote|Voix|Presse|Nouvelliste|Éclair|Union|Parisien|Independent)(?:\s|$)/u;
/** Most letters of a paper's name. */
const LONGEST = 50;
/** Not begun as a name is, or ended as one is not. */
const NO_NAME = /^[^\p{Lu}\d]|[.!?:…]$/u;
const PARTICLE =
  /^(?:d[eu]s?|la|les?|l['’]\p{Lu}.*|d['’]\p{Lu}.*|of|the|and|et|y|del?|las?|los|di|della?|dei|von|der|van|het|&)$/u;

/** A name such as papers have, known or not: a few words, each with a capital. */
export function isPaper(written: string): boolean {
  if (written.length > LONGEST || NO_NAME.test(written)) return false;
  // "IROISE-MATIN", as mastheads are set.
  const isShouted = !/\p{Ll}/u.test(written) && /\p{Lu}{4}/u.test(written);
  const name = isShouted
    ? written.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : written;
  const words = name.trim().split(/\s+/u);
  const isName = words.length <= 6 && words.every((word) => /^\p{Lu}/u.test(word) || PARTICLE.test(word));
  return (
    (isName && (PRESS_WORD.test(name) || PRESS_NOUN.test(name))) ||
    (words.length <= 4 && paperNamed(name) !== undefined)
  );
}

/** The paper's name on the first line of a page that was pasted whole. */
export function mastheadIn([first, second]: readonly string[]): string | undefined {
  const name = first?.trim() ?? '';
  return second !== undefined && name.length <= 40 && !/[.!?:]$/u.test(name) && isPaper(name)
    ? (paperNamed(name) ?? name)
    : undefined;
}
