import type { SnippetPart } from '../../../shared/domain/search.ts';
import css from './search.module.css';

/** The blanks in a sum and before what it is of. */
const IN_A_SUM = /(?<=\d) (?=\d{3}(?!\d)|[€$£%]|euros?(?!\p{L}))/gu;

/** A sum is not broken over two lines, whatever blanks the source has in it: shown so, nothing is stored. */
const withWholeSums = (text: string): string => text.replaceAll(IN_A_SUM, '\u00a0');

/** Words in context; what was found is marked. */
export function Snippet({ parts }: { readonly parts: readonly SnippetPart[] }) {
  return (
    <span className={css.snippet}>
      {parts.map(({ text, hit }, index) =>
        // oxlint-disable-next-line react/no-array-index-key -- parts of one text, in their order
        hit ? <mark key={index}>{withWholeSums(text)}</mark> : <span key={index}>{withWholeSums(text)}</span>,
      )}
    </span>
  );
}
