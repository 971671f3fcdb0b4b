import type { SnippetPart } from '../../../shared/domain/search.ts';
import css from './search.module.css';

/** Words in context; what was found is marked. */
export function Snippet({ parts }: { readonly parts: readonly SnippetPart[] }) {
  return (
    <span className={css.snippet}>
      {parts.map(({ text, hit }, index) =>
        // oxlint-disable-next-line react/no-array-index-key -- parts of one text, in their order
        hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}
    </span>
  );
}
