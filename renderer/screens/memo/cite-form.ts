import type { CitationForm } from '../../../shared/domain/memo.ts';

let form: CitationForm = 'reference';

/** The form that the writer last chose: the next citation takes it, also one made from the reader. */
export const citeForm = (): CitationForm => form;
export const setCiteForm = (next: CitationForm): void => {
  form = next;
};
