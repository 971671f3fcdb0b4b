import type { SourceRow } from '../../../shared/domain/source.ts';
import { SOURCE_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { Section } from '../../components/Section.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { go } from '../../state/navigation.ts';
import { useCall } from '../../state/use-call.ts';
import css from './reader-side.module.css';

/** What a mail or an archive holds, and what a source was found in: a press opens it. */
export function PartLinks({ source }: { readonly source: SourceRow }) {
  const t = useText();
  const language = useLanguage();
  const parts = useCall('source.parts', { sourceId: source.id });
  const { parentId, parentNo, relativePath } = source;
  const below = `${relativePath}/`;
  const nameOf = (part: SourceRow): string =>
    part.relativePath.startsWith(below) ? part.relativePath.slice(below.length) : part.fileName;
  if (parentId === null && (parts.data ?? []).length === 0) return null;
  return (
    <Section title={t(parentId === null ? 'reader.parts' : 'reader.within')}>
      <ul className={css.list}>
        {parentId === null ? null : (
          <li>
            <button type="button" className={css.row} onClick={() => go({ view: 'reader', sourceId: parentId })}>
              <span className={css['row-words']}>{t('reader.parent', { no: parentNo ?? 0 })}</span>
            </button>
          </li>
        )}
        {parts.data?.map((part) => (
          <li key={part.id}>
            <button type="button" className={css.row} onClick={() => go({ view: 'reader', sourceId: part.id })}>
              <span className={css['row-words']}>
                {nameOf(part)} · {SOURCE_KIND_TERMS[part.kind][language]}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
