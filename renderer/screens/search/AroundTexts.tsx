import { Button } from '../../components/Button.tsx';
import { useText } from '../../i18n/use-text.ts';
import { narrow, narrowedTo } from './narrow-query.ts';
import css from './search.module.css';
import { useSearchView } from './search-view.ts';

const SHOWN = { surroundings: 'search.around-shown', comments: 'search.comments-shown' } as const;

/** What else than the texts themselves was searched. Words that stand only around the texts, on the pages they were taken from, are counted apart; pressing leads to them, pressing again back. */
export function AroundTexts({ count }: { readonly count: number | null }) {
  const t = useText();
  const [{ query }, setView] = useSearchView();
  const within = narrowedTo(query, 'in');
  const elsewhere = within === 'surroundings' || within === 'comments' ? within : null;
  const toggle = (): void => setView({ query: narrow(query, 'in', elsewhere ?? 'surroundings'), activeKey: null });
  if (!elsewhere && !count) return null;
  return (
    <p className={css.around}>
      {elsewhere ? <span>{t(SHOWN[elsewhere])}</span> : null}
      <Button variant="quiet" onPress={toggle}>
        {elsewhere ? t('search.around-leave') : t('search.around', { count: count ?? 0 })}
      </Button>
    </p>
  );
}
