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
