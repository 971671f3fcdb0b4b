/** Exhibit: a source given a number in an exhibit list. The number is its place in the list, so a move renumbers everything at once. */
export interface Exhibit {
  readonly id: string;
  readonly listId: string;
  readonly sourceId: string;
  readonly number: number;
  /** As printed in the list; empty means the source's title. */
  readonly title: string;
  /** EDTF, as printed; empty means the source's date of publication, if the lawyer has confirmed it. */
  readonly date: string;
  readonly form: 'original' | 'copy';
  /** Of the group that begins with this exhibit, printed above it; empty when it goes on with the group before. */
  readonly heading: string;
  readonly sourceNo: number;
  readonly sourceTitle: string;
  /** EDTF, empty when unknown or only guessed: a guess is not printed in a list that goes to the court. */
  readonly sourcePublished: string;
  readonly sourceKind: string;
  readonly sourceSha256: string;
  readonly pageCount: number | null;
}

export interface ExhibitListSummary {
  readonly id: string;
  readonly title: string;
  /** How many numbers are locked, from 1 on: those of the last version that was communicated. */
  readonly locked: number;
  readonly exhibitCount: number;
  readonly versionCount: number;
}

export interface ExhibitList extends ExhibitListSummary {
  readonly exhibits: readonly Exhibit[];
}

/** An exhibit as it was communicated: everything that the list printed, and the hash of its bytes. */
export interface FrozenExhibit extends Pick<
  Exhibit,
  'sourceId' | 'number' | 'title' | 'date' | 'form' | 'heading' | 'pageCount'
> {
  readonly sha256: string;
}

/** A list as it left: to whom and when. Its numbers are never given to another source. */
export interface ExhibitListVersion {
  readonly id: string;
  readonly listId: string;
  /** 1, 2, 3 … within the list. */
  readonly version: number;
  readonly communicatedTo: string;
  /** EDTF day. */
  readonly communicatedOn: string;
  readonly createdAt: string;
  readonly exhibits: readonly FrozenExhibit[];
}

/** What the list prints of an exhibit, its own words or the source's. */
const exhibitTitle = ({ title, sourceTitle }: Pick<Exhibit, 'title' | 'sourceTitle'>): string =>
  title === '' ? sourceTitle : title;
const exhibitDate = ({ date, sourcePublished }: Pick<Exhibit, 'date' | 'sourcePublished'>): string =>
  date === '' ? sourcePublished : date;

/** The exhibit as it would be communicated now. */
export const freezeExhibit = (exhibit: Exhibit): FrozenExhibit => ({
  sourceId: exhibit.sourceId,
  number: exhibit.number,
  title: exhibitTitle(exhibit),
  date: exhibitDate(exhibit),
  form: exhibit.form,
  heading: exhibit.heading,
  pageCount: exhibit.pageCount,
  sha256: exhibit.sourceSha256,
});
