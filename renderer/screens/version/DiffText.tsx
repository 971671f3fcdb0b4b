import { memo } from 'react';
import type { DiffPart } from '../../../shared/domain/version.ts';
import { useText } from '../../i18n/use-text.ts';
import css from './version.module.css';

/** Characters of what is the same that stay in sight around each change. */
const AROUND = 240;

/** Both texts in one: what went struck out, what came underlined, and long stretches without change folded. */
export const DiffText = memo(function DiffText({ parts }: { readonly parts: readonly DiffPart[] }) {
  let at = 0;
  return parts.map((part, index) => {
    const key = at;
    at += part.text.length + 1;
    if (part.kind === 'removed') return <del key={key}>{part.text}</del>;
    if (part.kind === 'added') return <ins key={key}>{part.text}</ins>;
    return <Same key={key} text={part.text} isFirst={index === 0} isLast={index === parts.length - 1} />;
  });
});

interface SameProps {
  readonly text: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function Same({ text, isFirst, isLast }: SameProps) {
  const t = useText();
  const from = isFirst ? 0 : AROUND;
  const to = text.length - (isLast ? 0 : AROUND);
  if (to - from < 2 * AROUND) return text;
  return (
    <>
      {text.slice(0, from)}
      <details className={css.folded}>
        <summary>{t('versions.unchanged', { count: to - from })}</summary>
        {text.slice(from, to)}
      </details>
      {text.slice(to)}
    </>
  );
}
