import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { RecentMatter } from '../../../shared/domain/matter.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { Tag } from '../../components/Tag.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { forgetMatter, openMatter } from '../../state/casefile.ts';
import css from './start.module.css';

const fileName = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;

/** A known case file; one that is gone says so and can be taken off the list. */
export function RecentRow({ matter }: { readonly matter: RecentMatter }) {
  const t = useText();
  const format = useFormat();
  const name = matter.title === '' ? fileName(matter.path) : matter.title;
  return (
    <li className={css.recentRow}>
      <Button className={css.recentOpen ?? ''} isDisabled={!matter.exists} onPress={() => void openMatter(matter.path)}>
        <span className={css.recentName}>
          {name}
          {matter.exists ? null : <Tag tone="amber">{t('start.missing')}</Tag>}
        </span>
        <span className={css.recentPath}>{matter.path}</span>
        {matter.exists ? null : <span className={css.recentHint}>{t('start.missing-hint')}</span>}
      </Button>
      <span className={css.recentDate}>{format.dateTime(matter.openedAt)}</span>
      <IconButton
        icon={<X />}
        label={t('start.forget-what', { title: name })}
        onPress={() => void forgetMatter(matter.path)}
      />
    </li>
  );
}
