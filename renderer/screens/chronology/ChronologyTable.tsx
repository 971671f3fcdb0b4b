import { useMemo, useState } from 'react';
import type { TableColumn, TableSort } from '../../components/table-props.ts';
import { Tag } from '../../components/Tag.tsx';
import { VirtualTable } from '../../components/VirtualTable.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { FACT_STATUS_TERMS } from '../../../shared/domain/terms.ts';
import css from './chronology.module.css';
import { CHRONOLOGY_NOUN_TERMS } from '../../state/chronology.ts';
import type { ChronologyEvent } from './events.ts';

interface ChronologyTableProps {
  readonly events: readonly ChronologyEvent[];
  readonly activeKey: string | null;
  readonly onChoose: (event: ChronologyEvent) => void;
  readonly onOpen: (event: ChronologyEvent, split: boolean) => void;
}

/** The drawing's twin: the same events in the same order, for reading, for screen readers, for selecting by name. */
export function ChronologyTable({ events, activeKey, onChoose, onOpen }: ChronologyTableProps) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const [sort, setSort] = useState<TableSort>({ columnId: 'date', isDescending: false });
  const rows = useMemo(() => (sort.isDescending ? events.toReversed() : events), [events, sort]);
  const columns: TableColumn<ChronologyEvent>[] = [
    {
      id: 'date',
      header: t('chronology.date'),
      width: 'minmax(140px, 0.4fr)',
      isSortable: true,
      render: ({ date, certainty }) => (
        <span className={certainty === 'sure' ? undefined : css.unsure} title={format.date(date)}>
          {certainty === 'sure' ? '' : '~ '}
          {format.date(date)}
        </span>
      ),
    },
    {
      id: 'event',
      header: t('chronology.event'),
      width: 'minmax(200px, 1fr)',
      render: ({ title, aspect }) => (
        <span title={title}>
          {title}
          {aspect === '' ? '' : ` · ${aspect}`}
        </span>
      ),
    },
    {
      id: 'actor',
      header: t('chronology.actor'),
      width: 130,
      spare: 1,
      render: ({ actor }) => <span title={actor}>{actor}</span>,
    },
    {
      id: 'kind',
      header: t('chronology.kind'),
      width: 110,
      spare: 2,
      render: ({ noun, status }) =>
        status === null ? (
          CHRONOLOGY_NOUN_TERMS[noun][language]
        ) : (
          <Tag tone={status === 'established' ? 'green' : status === 'disputed' ? 'red' : 'neutral'}>
            {FACT_STATUS_TERMS[status][language]}
          </Tag>
        ),
    },
    {
      id: 'sources',
      header: t('chronology.sources'),
      width: 76,
      align: 'end',
      spare: 3,
      render: ({ evidence }) => (evidence.length === 0 ? '' : format.number(evidence.length)),
    },
  ];
  return (
    <div className={css.table}>
      <VirtualTable
        label={t('chronology.table')}
        columns={columns}
        rows={rows}
        rowId={({ key }) => key}
        activeId={activeKey}
        selectedIds={new Set(activeKey === null ? [] : [activeKey])}
        onSelect={(_ids, activeId) => {
          const event = events.find(({ key }) => key === activeId);
          if (event) onChoose(event);
        }}
        onOpen={(event, { split }) => onOpen(event, split)}
        sort={sort}
        onSort={setSort}
        textOf={({ title }) => title}
      />
    </div>
  );
}
