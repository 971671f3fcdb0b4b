import css from './GroupTitle.module.css';

/** What a group of lines in a left pane has in common, above them. */
export const GroupTitle = ({ children }: { readonly children: string }) => <h3 className={css.title}>{children}</h3>;
