import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { MEMO_TEMPLATES, type MemoTemplate } from '../../../shared/domain/memo.ts';
import { MEMO_TEMPLATE_TERMS, type UserTemplate } from '../../../shared/domain/memo-template.ts';
import { LANGUAGES } from '../../../shared/kernel/words.ts';
import { Button } from '../../components/Button.tsx';
import { CheckField } from '../../components/CheckField.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { go } from '../../state/navigation.ts';
import { today } from '../../state/today.ts';
import { useCall } from '../../state/use-call.ts';
import css from './panes.module.css';

const NONE: readonly UserTemplate[] = [];

/** What a new memorandum is: its kind, its language, its title, and whether it begins with the usual parts. */
export function NewMemoDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText();
  const spoken = useLanguage();
  const templates = useCall('template.list', {});
  const own = templates.data ?? NONE;
  const [chosen, choose] = useState<string>('memorandum');
  const [language, setLanguage] = useState(spoken);
  const [title, setTitle] = useState<string>();
  const [outline, setOutline] = useState(true);
  const [isRemoving, setRemoving] = useState(false);
  const mine = own.find(({ id }) => id === chosen);
  const template = MEMO_TEMPLATES.find((one) => one === chosen) ?? 'memorandum';
  const shownTitle = title ?? mine?.label ?? MEMO_TEMPLATE_TERMS[template][language];

  const create = async (): Promise<void> => {
    if (shownTitle.trim() === '') return;
    onClose();
    const what = mine ? { userTemplateId: mine.id } : { template, outline };
    const memo = await act('memo.create', { title: shownTitle.trim(), language, date: today(), ...what });
    if (memo) go({ view: 'memo', memoId: memo.id });
  };

  return (
    <Dialog
      title={t('memo.new')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={shownTitle.trim() === ''} onPress={() => void create()}>
            {t('memo.new.create')}
          </Button>
        </>
      }
    >
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <div className={css.withButton}>
          <SelectField
            label={t('memo.template')}
            value={chosen}
            options={[
              ...MEMO_TEMPLATES.map((id: MemoTemplate) => ({ id, label: MEMO_TEMPLATE_TERMS[id][spoken] })),
              ...own.map(({ id, label }) => ({ id, label })),
            ]}
            onChange={(id) => {
              choose(id);
              const next = own.find((one) => one.id === id);
              if (next) setLanguage(next.language);
            }}
          />
          {mine ? (
            <IconButton icon={<Trash2 />} label={t('memo.template.remove')} onPress={() => setRemoving(true)} />
          ) : null}
        </div>
        <SelectField
          label={t('memo.header.language')}
          value={language}
          isDisabled={mine !== undefined}
          options={LANGUAGES.map((id) => ({ id, label: t(`memo.language.${id}`) }))}
          onChange={setLanguage}
        />
        <TextField
          label={t('memo.rename.field')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the first field of a dialog that the user has just opened
          autoFocus
          value={shownTitle}
          onChange={setTitle}
        />
        {mine ? null : <CheckField label={t('memo.new.outline')} value={outline} onChange={setOutline} />}
        <button type="submit" hidden aria-label={t('memo.new.create')} />
      </form>
      <ConfirmDialog
        title={t('memo.template.remove')}
        text={t('memo.template.remove-text', { label: mine?.label ?? '' })}
        confirmLabel={t('memo.template.remove')}
        isDanger
        isOpen={isRemoving}
        onConfirm={() => {
          choose('memorandum');
          void act('template.remove', { userTemplateId: chosen }).then(templates.reload);
        }}
        onClose={() => setRemoving(false)}
      />
    </Dialog>
  );
}
