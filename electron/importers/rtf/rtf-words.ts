/** What the control words of RTF mean for a text. */

/** A word that stands for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emdash: '—',
  endash: '–',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
};

/** Control symbols that stand for a character; the optional hyphen and the zero-width joiners for none. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/** Groups that hold no words of the text. Those marked `\*` that are not named anywhere here are skipped as well, as the specification asks. */
export const SKIPPED = new Set(
  (
    'colortbl filetbl revtbl pict objdata objclass objname objtime objalias objsect header headerl headerr headerf footer footerl footerr footerf ' +
    'xe tc rxe txe tcn bkmkstart bkmkend ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn comment doccomm operator keywords category manager company ' +
    'creatim revtim printim buptim hlinkbase annotation atnid atnauthor atntime atndate atnicn atnref atrfstart atrfend atnparent pntxta pntxtb ' +
    'pnseclvl listtable listoverridetable rsidtbl generator xmlnstbl themedata colorschememapping latentstyles datastore mmathPr template fldtype ' +
    'datafield fldinst nonshppict nonesttables privatefname private userprops mailmerge sp background'
  ).split(' '),
);

/** Groups marked `\*` or hidden inside others whose words are part of the text all the same. */
export const SHOWN = new Set(['fldrslt', 'result', 'shptxt', 'ud', 'nestcell', 'nestrow', 'nesttableprops']);

/** Names of paragraph styles as Word writes them, in English and French, and the level of heading that they are. */
export function headingLevel(style: string): number | undefined {
  const name = style.trim().toLowerCase();
  const numbered = /^(?:heading|titre|überschrift|título|titolo) ?(\d)$/u.exec(name)?.[1];
  if (numbered !== undefined) return Math.min(Math.max(Number(numbered), 1), 6);
  if (name === 'title' || name === 'titre') return 1;
  return name === 'subtitle' || name === 'sous-titre' ? 2 : undefined;
}

export const isQuoteStyle = (style: string): boolean =>
  /^(?:intense )?quote$|^citation/u.test(style.trim().toLowerCase());
