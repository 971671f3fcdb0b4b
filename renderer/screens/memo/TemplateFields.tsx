import { isPleading, MEMO_TEMPLATE_TERMS } from '../../../shared/domain/memo-template.ts';
import { MEMO_TEMPLATES, type Memo } from '../../../shared/domain/memo.ts';
import { SIDES, suggestSides, type Side } from '../../../shared/domain/sides.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { useCall } from '../../state/use-call.ts';
import { useMatter } from '../../state/workbench.ts';
import css from './memo.module.css';

/** What kind of document it is; the text stays as it is when that changes. */
export function TemplateField({ memo }: { readonly memo: Memo }) {
  const t = useText();
  const language = useLanguage();
  return (
    <SelectField
      label={t('memo.template')}
      value={memo.template}
      options={MEMO_TEMPLATES.map((id) => ({ id, label: MEMO_TEMPLATE_TERMS[id][language] }))}
      onChange={(template) => {
        if (template !== memo.template) void act('memo.configure', { memoId: memo.id, set: { template } });
      }}
    />
  );
}

/** Who stands on which side at the head of a pleading: as the case file suggests, until the lawyer says otherwise. */
export function SideFields({ memo }: { readonly memo: Memo }) {
  const t = useText();
  const matter = useMatter();
  const isShown = isPleading(memo.template);
  const parties = useCall('party.list', isShown ? {} : null).data?.filter(({ trashed }) => !trashed) ?? [];
  const proceedings = useCall('proceeding.list', isShown ? {} : null).data ?? [];
  if (!isShown || parties.length === 0) return null;
  const suggested = suggestSides(parties, proceedings, matter?.caseNumber ?? '');
  const { sides } = memo.settings;
  const choose = (partyId: string, side: Side): void =>
    void act('memo.configure', { memoId: memo.id, set: { settings: { sides: { ...sides, [partyId]: side } } } });
  return (
    <fieldset className={css.sides}>
      <legend>{t('memo.sides')}</legend>
      {parties.map(({ id, name }) => (
        <SelectField
          key={id}
          label={name}
          value={sides[id] ?? suggested.get(id) ?? 'none'}
          options={SIDES.map((side) => ({ id: side, label: t(`memo.sides.${side}`) }))}
          {...(sides[id] === undefined ? { hint: t('memo.sides.suggested') } : {})}
          onChange={(side) => {
            if (side !== sides[id]) choose(id, side);
          }}
        />
      ))}
    </fieldset>
  );
}
