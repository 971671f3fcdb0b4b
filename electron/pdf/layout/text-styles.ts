import type { FaceSet } from '../fonts/face-set.ts';
import type { Face } from '../fonts/face.ts';
import type { Alignment } from './set-line.ts';

/** How a block of text looks. Points; `tone` 0 black … 1 white. */
export interface TextStyle {
  readonly family: 'serif' | 'sans';
  readonly strong: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly leading: number;
  readonly align: Alignment;
  readonly before: number;
  readonly after: number;
  readonly tone: number;
  readonly hyphenate: boolean;
  /** All figures are equally wide, so that they stand under one another. */
  readonly tabular: boolean;
}

const BODY: TextStyle = {
  family: 'serif',
  strong: false,
  italic: false,
  size: 11,
  leading: 14.8,
  align: 'justify',
  before: 0,
  after: 6.5,
  tone: 0,
  hyphenate: true,
  tabular: false,
};
const HEADING: TextStyle = { ...BODY, family: 'sans', strong: true, align: 'left', hyphenate: false };

export const STYLES = {
  body: BODY,
  quotation: { ...BODY, size: 10.4, leading: 13.8 },
  note: { ...BODY, size: 9, leading: 11.6, after: 1.6 },
  cell: { ...BODY, size: 9.6, leading: 12.4, align: 'left', after: 3, tabular: true },
  headCell: { ...BODY, family: 'sans', strong: true, size: 9, leading: 12.4, align: 'left', after: 3 },
  label: { ...BODY, family: 'sans', size: 9, leading: 14.8, align: 'left', tone: 0.35, hyphenate: false },
  small: { ...BODY, family: 'sans', size: 8.5, leading: 11.5, align: 'left', tone: 0.35, hyphenate: false },
  banner: { ...BODY, family: 'sans', strong: true, size: 9, leading: 12, align: 'center', hyphenate: false },
  kind: { ...HEADING, size: 21, leading: 26, after: 3 },
  title: { ...BODY, size: 14, leading: 18.5, align: 'left', hyphenate: false, after: 14 },
  contentsTitle: { ...HEADING, size: 11.5, leading: 15, before: 16, after: 5 },
  contents: { ...BODY, size: 10.2, leading: 13.6, align: 'left', hyphenate: false, after: 1.6, tabular: true },
  exhibitBody: { ...BODY, size: 10.4, leading: 13.8, after: 5.5 },
  exhibitAside: { ...BODY, family: 'sans', size: 8.4, leading: 11, align: 'left', tone: 0.4, after: 3 },
  preformatted: { ...BODY, family: 'sans', size: 8.8, leading: 11.4, align: 'left', hyphenate: false },
} as const satisfies Readonly<Record<string, TextStyle>>;

const CENTRED: TextStyle = { ...HEADING, align: 'center' };
const SIDE: TextStyle = { ...BODY, align: 'left', hyphenate: false };

/** The head and the foot of a document. */
export const TITLE_STYLES = {
  firm: { ...HEADING, size: 10.5, leading: 14, after: 1 },
  firmLine: { ...STYLES.small, after: 0 },
  place: { ...STYLES.small, after: 10 },
  kind: STYLES.kind,
  title: STYLES.title,
  court: { ...CENTRED, size: 13, leading: 17.5, after: 2 },
  case: { ...CENTRED, strong: false, size: 10, leading: 14 },
  pleading: { ...CENTRED, size: 18, leading: 24 },
  subject: { ...BODY, italic: true, align: 'center', hyphenate: false, size: 12, leading: 16, after: 14 },
  sideLabel: { ...HEADING, size: 10, leading: 14.8 },
  party: { ...SIDE, strong: true },
  partyDetail: SIDE,
  partyCounsel: { ...SIDE, italic: true },
  signature: SIDE,
  signer: { ...SIDE, strong: true },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** Levels 1-4. */
export const HEADINGS: readonly TextStyle[] = [
  { ...HEADING, size: 13.6, leading: 17.4, before: 18, after: 6.5 },
  { ...HEADING, size: 11.6, leading: 15.4, before: 13, after: 5 },
  { ...HEADING, family: 'serif', size: 11, leading: 14.8, before: 9, after: 3.5 },
  { ...HEADING, family: 'serif', strong: false, italic: true, size: 11, leading: 14.8, before: 8, after: 3 },
];

/** Parts of a pleading that bear no number: FAITS, DISCUSSION, PAR CES MOTIFS. */
export const DIVISION: TextStyle = { ...CENTRED, size: 12.6, leading: 17.4, before: 20, after: 8 };

export function faceFor(faces: FaceSet, family: TextStyle['family'], strong: boolean, italic: boolean): Face {
  if (family === 'sans') return strong ? faces.sansStrong : italic ? faces.sansItalic : faces.sans;
  if (strong) return italic ? faces.serifStrongItalic : faces.serifStrong;
  return italic ? faces.serifItalic : faces.serif;
}
