import { useText } from '../../i18n/use-text.ts';
import css from './search.module.css';

const TOPICS = [
  'words',
  'phrase',
  'or',
  'prefix',
  'near',
  'exact',
  'about',
  'date',
  'kind',
  'party',
  'surroundings',
  'comments',
] as const;

/** The query language by example; pressing one puts it into the box. */
export function SearchHelp({ onTry }: { readonly onTry: (query: string) => void }) {
  const t = useText();
  return (
    <div role="group" className={css.help} aria-label={t('search.help')}>
      <dl className={css['help-list']}>
        {TOPICS.map((topic) => {
          const example = t(`search.help-${topic}-example`);
          return (
            <div key={topic} className={css['help-row']}>
              <dt>
                <button type="button" className={css['help-example']} onClick={() => onTry(example)}>
                  {example}
                </button>
              </dt>
              <dd className={css['help-meaning']}>{t(`search.help-${topic}`)}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
