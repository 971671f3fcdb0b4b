import { Button } from '../../components/Button.tsx';
import { useText } from '../../i18n/use-text.ts';
import { narrow, narrowedTo } from './narrow-query.ts';
import css from './search.module.css';
import { useSearchView } from './search-view.ts';

/** Words that stand only around the texts, on the pages they were taken from, are counted apart; pressing leads to them, pressing again back. */
export function AroundTexts({ count }: { readonly count: number | null }) {
  const t = useText();
  const [{ query }, setView] = useSearchView();
  const isAround = narrowedTo(query, 'in') === 'surroundings';
  const toggle = (): void => setView({ query: narrow(query, 'in', 'surroundings'), activeKey: null });
  if (!isAround && !count) return null;
  return (
    <p className={css.around}>
      {isAround ? <span>{t('search.around-shown')}</span> : null}
      <Button variant="quiet" onPress={toggle}>
        {isAround ? t('search.around-leave') : t('search.around', { count: count ?? 0 })}
      </Button>
    </p>
  );
}
