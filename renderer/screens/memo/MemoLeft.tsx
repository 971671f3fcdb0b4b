import { useText } from '../../i18n/use-text.ts';
import type { Place } from '../../state/place.ts';
import { MemoList } from './MemoList.tsx';
import css from './panes.module.css';
import { Outline } from './Outline.tsx';

/** The memoranda of the matter, and the headings of the one on screen. */
export function MemoLeft({ place }: { readonly place: Extract<Place, { view: 'memo' }> }) {
  const t = useText();
  return (
    <div className={css.left}>
      <MemoList openId={place.memoId} />
      <section className={css.outlinePane} aria-label={t('memo.outline')}>
        <Outline memoId={place.memoId} />
      </section>
    </div>
  );
}
