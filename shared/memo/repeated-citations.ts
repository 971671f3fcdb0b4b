/** Short forms of repeated citations: "ibid." for the exhibit cited just before, "op. cit." for one cited earlier. */
import type { MemoSettings } from '../domain/memo.ts';
import type { Language } from '../kernel/words.ts';
import { exhibitReference, pageName, type CitationPlace } from './citation-label.ts';

/** A stretch of a reference; Latin abbreviations are set in italics. */
export interface ReferencePart {
  readonly text: string;
  readonly em: boolean;
}

export interface CitationStyle extends Pick<MemoSettings, 'repeats' | 'reference'> {
  readonly language: Language;
}

export interface ReferenceWriter {
  /** The reference of the next citation in the order of the text. @param opens it begins a note, and so a sentence */
  next(place: CitationPlace, opens?: boolean): readonly ReferencePart[];
  /** Whatever follows is written out: after a table, a live block, or a citation of what is no exhibit. */
  interrupt(): void;
  /** What follows stands in a note, until it is closed. A note without citations is told as well: "ibid." would point at it. */
  openNote(): void;
  closeNote(): void;
}

const roman = (text: string): ReferencePart => ({ text, em: false });
const italic = (text: string): ReferencePart => ({ text, em: true });

/**
 * Writes the references of a document one after the other; by itself it knows nothing of the document, so that typesetter and editor share it.
 * With `ibid` a citation of the exhibit cited just before becomes "ibid." on the same page, "ibid., p. 4" on another; with `op-cit`, besides,
 * one cited earlier becomes "Pièce n° 3, op. cit., p. 4". A reference never says less than where the words stand: an exhibit cited as a whole
 * after one of its pages is written out. Whoever reads "ibid." in a note looks at the note before, in the text at the citation before in the
 * text: so it stands only where both that one and whatever was cited last are of the exhibit, and never after a note of several.
 */
export function createReferenceWriter({ language, repeats, reference }: CitationStyle): ReferenceWriter {
  const cited = new Set<number>();
  let last: CitationPlace | null = null;
  let inText: CitationPlace | null = null;
  let note: CitationPlace[] = [];
  let noteBefore: readonly CitationPlace[] = [];
  let depth = 0;
  /** Where the reader of an "ibid." would look. */
  const lookedAt = (): CitationPlace | null => {
    if (depth === 0) return inText;
    if (note.length > 0) return note.at(-1) ?? null;
    return new Set(noteBefore.map(({ number }) => number)).size === 1 ? (noteBefore.at(-1) ?? null) : null;
  };
  const written = (place: CitationPlace, opens: boolean): readonly ReferencePart[] => {
    const full = roman(exhibitReference(language, place, reference));
    if (repeats === 'full' || !cited.has(place.number)) return [full];
    const before = lookedAt();
    const isSame = last?.number === place.number && before?.number === place.number;
    if (isSame && (place.page !== null || (last?.page === null && before.page === null))) {
      const ibid = italic(opens ? 'Ibid.' : 'ibid.');
      const isThere = place.page === last?.page && place.page === before.page;
      return place.page === null || isThere ? [ibid] : [ibid, roman(`, ${pageName(place.page)}`)];
    }
    if (repeats === 'ibid') return [full];
    const name = roman(`${exhibitReference(language, { ...place, page: null }, reference)}, `);
    const end = place.page === null ? [] : [roman(`, ${pageName(place.page)}`)];
    return [name, italic(OP_CIT), ...end];
  };
  return {
    next(place, opens = false) {
      const parts = written(place, opens);
      cited.add(place.number);
      last = place;
      if (depth > 0) note.push(place);
      else inText = place;
      return parts;
    },
    interrupt() {
      last = null;
    },
    openNote() {
      if (depth++ === 0) note = [];
    },
    closeNote() {
      if (--depth === 0) noteBefore = note;
    },
  };
}

const OP_CIT = 'op.\u00a0cit.';

export const partsInWords = (parts: readonly ReferencePart[]): string => parts.map(({ text }) => text).join('');
