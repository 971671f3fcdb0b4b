import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { Button } from 'react-aria-components';
import { LANGUAGES } from '../../../shared/kernel/words.ts';
import type { Memo, MemoHeader } from '../../../shared/domain/memo.ts';
import { DateField } from '../../components/DateField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useCommand } from '../../state/commands.ts';
import { useViewState } from '../../state/view-state.ts';
import { HEADER_CLOSED } from './header-state.ts';
import css from './memo.module.css';
import { SettingsFields } from './SettingsFields.tsx';
import { SideFields, TemplateField } from './TemplateFields.tsx';

const LINES = [
  'to',
  'from',
  'subject',
  'reference',
  'confidentiality',
] as const satisfies readonly (keyof MemoHeader)[];

/** The block at the head of the printed memorandum: one line when folded, its fields when open. */
export function HeaderBlock({ memo }: { readonly memo: Memo }) {
  const t = useText();
  const format = useFormat();
  const id = useId();
  const [{ isOpen }, set] = useViewState('memo.header', HEADER_CLOSED);
  const { header } = memo;
  const toggle = (): void => set({ isOpen: !isOpen });
  useCommand({ id: 'memo.header', labelKey: 'command.memo.header', run: toggle });
  const save = (change: Partial<MemoHeader>): void => void act('memo.header', { memoId: memo.id, set: change });
  const summary = [
    ...LINES.slice(0, 3).map((key) => header[key] && `${t(`memo.header.${key}`)} ${header[key]}`),
    format.date(header.date),
  ].filter(Boolean);

  return (
    <section className={css.header} aria-label={t('memo.header')}>
      <Button className={css.fold ?? ''} aria-expanded={isOpen} aria-controls={id} onPress={toggle}>
        {isOpen ? <ChevronDown aria-hidden size={14} /> : <ChevronRight aria-hidden size={14} />}
        <span className={css.foldTitle}>{t('memo.header')}</span>
        {isOpen ? null : (
          <span className={css.summary}>{summary.length > 0 ? summary.join(' · ') : t('memo.header.empty')}</span>
        )}
      </Button>
      <div id={id} hidden={!isOpen} className={css.fields}>
        <TemplateField memo={memo} />
        <SelectField
          label={t('memo.header.language')}
          value={memo.language}
          options={LANGUAGES.map((language) => ({ id: language, label: t(`memo.language.${language}`) }))}
          onChange={(language) => {
            if (language !== memo.language) void act('memo.header', { memoId: memo.id, set: {}, language });
          }}
        />
        <DateField label={t('memo.header.date')} value={header.date} onCommit={(date) => save({ date })} />
        <TextField
          label={t('memo.header.reference')}
          value={header.reference}
          onCommit={(reference) => save({ reference })}
        />
        {LINES.slice(0, 2).map((key) => (
          <TextField
            key={key}
            className={css.wide}
            label={t(`memo.header.${key}`)}
            value={header[key]}
            onCommit={(value) => save({ [key]: value })}
          />
        ))}
        <TextField
          className={css.wide}
          label={t('memo.header.subject')}
          value={header.subject}
          onCommit={(subject) => save({ subject })}
        />
        <TextField
          className={css.wide}
          label={t('memo.header.confidentiality')}
          value={header.confidentiality}
          onCommit={(confidentiality) => save({ confidentiality })}
        />
        <SettingsFields memo={memo} />
        <SideFields memo={memo} />
      </div>
    </section>
  );
}
