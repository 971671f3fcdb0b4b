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
  readonly sourceNo: number;
  readonly sourceTitle: string;
  /** EDTF, empty when unknown or only guessed: a guess is not printed in a list that goes to the court. */
  readonly sourcePublished: string;
  readonly sourceKind: string;
  readonly pageCount: number | null;
}

export interface ExhibitList {
  readonly id: string;
  readonly title: string;
  readonly exhibits: readonly Exhibit[];
}
