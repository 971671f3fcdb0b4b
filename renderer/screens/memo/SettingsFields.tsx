import type { Memo, MemoSettings } from '../../../shared/domain/memo.ts';
import { CheckField } from '../../components/CheckField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useExhibitLists } from '../../state/exhibits.ts';

const REPEATS = ['full', 'ibid', 'op-cit'] as const;
const REFERENCES = ['exhibit', 'production'] as const;
const TYPOGRAPHIES = ['fr', 'en', 'eu'] as const;
const PAPERS = ['A4', 'Letter'] as const;

/** How the memorandum is written out: exhibit list, citations, typography, paper, contents. */
export function SettingsFields({ memo }: { readonly memo: Memo }) {
  const t = useText();
  const lists = useExhibitLists();
  const { settings } = memo;
  const save = (set: Partial<MemoSettings>): void =>
    void act('memo.configure', { memoId: memo.id, set: { settings: set } });
  const field = <K extends 'repeats' | 'reference' | 'typography' | 'paper'>(
    key: K,
    values: readonly MemoSettings[K][],
  ) => (
    <SelectField
      label={t(`memo.settings.${key}`)}
      value={settings[key]}
      options={values.map((id) => ({ id, label: t(`memo.settings.${key}.${id}` as Parameters<typeof t>[0]) }))}
      onChange={(value) => {
        if (value !== settings[key]) save({ [key]: value });
      }}
    />
  );
  return (
    <>
      {lists.length > 1 ? (
        <SelectField
          label={t('memo.settings.list')}
          value={memo.listId ?? lists[0]?.id ?? null}
          options={lists.map(({ id, title }) => ({ id, label: title || t('memo.exhibits') }))}
          onChange={(listId) => {
            if (listId !== memo.listId) void act('memo.configure', { memoId: memo.id, set: { listId } });
          }}
        />
      ) : null}
      {field('reference', REFERENCES)}
      {field('repeats', REPEATS)}
      {field('typography', TYPOGRAPHIES)}
      {field('paper', PAPERS)}
      <CheckField
        label={t('memo.settings.contents')}
        value={settings.contents}
        onChange={(contents) => save({ contents })}
      />
    </>
  );
}
