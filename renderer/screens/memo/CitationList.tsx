import { ArrowUpRight, Columns2, Ellipsis, ListPlus, TextCursor, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { CITATION_FORMS, type CitationAttributes } from '../../../shared/domain/memo.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { MenuButton, type MenuEntry } from '../../components/MenuButton.tsx';
import { Tag, type Tone } from '../../components/Tag.tsx';
import { VirtualTable } from '../../components/VirtualTable.tsx';
import {
  citationLabel,
  quotedText,
  type CitationLabel,
  type CitationState,
  type CitedRecords,
} from '../../editor/citations/citation-label.ts';
import type { MemoModel } from '../../editor/memo-model.ts';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import css from './panes.module.css';
import { openCited } from './open-cited.ts';

interface CitationListProps {
  /** In the order of the text. */
  readonly citations: readonly CitationAttributes[];
  readonly records: CitedRecords;
  readonly listId: string | null;
  readonly model: MemoModel | undefined;
}

interface Row {
  readonly citation: CitationAttributes;
  readonly label: CitationLabel;
}

const TONES: Readonly<Record<CitationState, Tone>> = { sound: 'green', missing: 'red', orphan: 'red', altered: 'red' };
const ROW_HEIGHT = 66;

/** Every citation of the text and whether it holds: a press shows it in the text, Enter opens its source. */
export function CitationList({ citations, records, listId, model }: CitationListProps) {
  const t = useText();
  const [chosen, setChosen] = useState<string>();
  const rows = citations.map((citation): Row => ({ citation, label: citationLabel(citation, records) }));

  const entries = ({ citation, label }: Row): readonly MenuEntry[] => [
    {
      id: 'show',
      label: t('memo.citations.show'),
      icon: <TextCursor />,
      onAction: () => setTimeout(() => model?.showCitation(citation.id, true)),
    },
    {
      id: 'open',
      label: t('memo.citations.open'),
      icon: <ArrowUpRight />,
      shortcut: 'Enter',
      onAction: () => openCited(citation, false),
    },
    {
      id: 'beside',
      label: t('memo.citations.openBeside'),
      icon: <Columns2 />,
      shortcut: '$mod+Enter',
      onAction: () => openCited(citation, true),
    },
    ...(label.state === 'missing'
      ? [
          {
            id: 'add',
            label: t('memo.citations.add'),
            icon: <ListPlus />,
            onAction: () => void act('exhibits.add', { sourceIds: [citation.sourceId], listId }),
          },
        ]
      : []),
    ...CITATION_FORMS.filter((form) => form !== citation.form).map((form) => ({
      id: form,
      label: t('memo.citations.form', { form: t(`cite.form.${form}`) }),
      onAction: () => model?.setForm(citation.id, form),
    })),
    {
      id: 'remove',
      label: t('memo.citations.remove'),
      icon: <Trash2 />,
      isDanger: true,
      onAction: () => model?.removeCitation(citation.id),
    },
  ];

  if (rows.length === 0) return <EmptyState title={t('memo.citations')} text={t('memo.citations.none')} />;
  return (
    <VirtualTable
      label={t('memo.citations')}
      rows={rows}
      rowId={({ citation }) => citation.id}
      rowHeight={ROW_HEIGHT}
      columns={[
        {
          id: 'citation',
          header: t('memo.citations.order'),
          width: 'minmax(0, 1fr)',
          render: (row) => (
            <span className={css.withMenu}>
              <CitedWords row={row} records={records} />
              <MenuButton
                label={t('memo.citations.actions')}
                icon={<Ellipsis />}
                iconOnly
                tabIndex={-1}
                items={entries(row)}
              />
            </span>
          ),
        },
      ]}
      selectedIds={new Set(chosen === undefined ? [] : [chosen])}
      activeId={chosen ?? null}
      textOf={({ label }) => label.quote}
      onSelect={(_ids, id) => {
        setChosen(id);
        model?.showCitation(id, false);
      }}
      onOpen={({ citation }, { split }) => openCited(citation, split)}
      onDelete={(ids) => {
        for (const id of ids) model?.removeCitation(id);
      }}
    />
  );
}

/** Where a citation leads, whether it holds, and the words. */
function CitedWords({ row, records }: { readonly row: Row; readonly records: CitedRecords }) {
  const t = useText();
  const { citation, label } = row;
  return (
    <span className={css.citation}>
      <span className={css.citationHead}>
        <span className={css.place}>{label.place || label.sourceTitle}</span>
        <Tag tone={TONES[label.state]}>{t(`memo.citations.${label.state}`)}</Tag>
        {citation.form === 'reference' ? null : <span className={css.faint}>{t(`cite.form.${citation.form}`)}</span>}
      </span>
      <span className={css.quote}>
        {label.quote === ''
          ? t(label.state === 'orphan' ? 'memo.citations.gone' : 'memo.citations.whole')
          : quotedText(records, label.quote)}
      </span>
    </span>
  );
}
