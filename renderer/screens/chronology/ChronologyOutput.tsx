import { CalendarArrowDown, NotebookPen, Share, Sheet } from 'lucide-react';
import { MenuButton } from '../../components/MenuButton.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { exportChronology, insertChronology } from '../../state/chronology.ts';
import { useCommand } from '../../state/commands.ts';
import { useMatter } from '../../state/workbench.ts';
import type { ChronologyEvent } from './events.ts';

/** What is shown, as a table, as a calendar, or as a block of the memorandum. */
export function ChronologyOutput({ events }: { readonly events: readonly ChronologyEvent[] }) {
  const t = useText();
  const language = useLanguage();
  const matter = useMatter();
  const keys = events.map(({ key }) => key);
  const name = t('chronology.file-name', { title: matter?.title ?? '' }).replaceAll(/[\\/:*?"<>|]/gu, ' ');
  const save = (format: 'csv' | 'ics') => (): void => void exportChronology(name, format, keys, language);
  const insert = (): void => void insertChronology(keys);
  const when = keys.length > 0;
  useCommand({ id: 'chronology.csv', labelKey: 'chronology.export-csv', when, run: save('csv') });
  useCommand({ id: 'chronology.ics', labelKey: 'chronology.export-ics', when, run: save('ics') });
  useCommand({ id: 'chronology.insert', labelKey: 'chronology.insert', when, run: insert });
  return (
    <MenuButton
      label={t('chronology.output')}
      variant="quiet"
      icon={<Share size={15} />}
      isDisabled={!when}
      items={[
        { id: 'insert', label: t('chronology.insert'), icon: <NotebookPen size={15} />, onAction: insert },
        { id: 'csv', label: t('chronology.export-csv'), icon: <Sheet size={15} />, onAction: save('csv') },
        { id: 'ics', label: t('chronology.export-ics'), icon: <CalendarArrowDown size={15} />, onAction: save('ics') },
      ]}
    />
  );
}
