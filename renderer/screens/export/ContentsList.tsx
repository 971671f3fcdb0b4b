import { useMemo } from 'react';
import { Section } from '../../components/Section.tsx';
import { readDocument } from '../../editor/document.ts';
import { measureText } from '../../editor/measure-text.ts';
import { outlineOf } from '../../editor/outline.ts';
import { useText } from '../../i18n/use-text.ts';
import { useMemoExhibits } from '../../state/exhibits.ts';
import { useCall } from '../../state/use-call.ts';
import css from './export.module.css';

/** What the PDF will contain, part by part, counted from the text as it is. */
export function ContentsList({ memoId, withExhibits }: { readonly memoId: string; readonly withExhibits: boolean }) {
  const t = useText();
  const memo = useCall('memo.get', { memoId }).data;
  const exhibits = useMemoExhibits(memoId)?.exhibits.length ?? 0;
  const problems = useCall('export.check', { memoId }).data;
  const isSound = problems?.every(({ code }) => !code.startsWith('citation.')) ?? false;
  const facts = useMemo(() => {
    const doc = memo && readDocument(memo.document);
    return doc?.ok ? { ...measureText(doc.value), headings: outlineOf(doc.value).length } : undefined;
  }, [memo]);
  if (!facts) return null;
  const parts = [
    t('export.part.header'),
    t(facts.headings > 0 ? 'export.part.contents' : 'export.part.contents.none'),
    t('export.part.text', { words: facts.words, notes: facts.notes }),
    t('export.part.links', {
      count: facts.citations,
      linked: withExhibits && isSound && facts.citations > 0 ? 'yes' : 'no',
    }),
    t('export.part.list', { count: exhibits }),
    withExhibits ? t('export.part.exhibits', { count: exhibits }) : t('export.part.without'),
    t('export.part.bookmarks'),
  ];
  return (
    <Section title={t('export.contents')}>
      <ol className={css.parts}>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ol>
    </Section>
  );
}
