import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { VirtualTable } from '../../components/VirtualTable.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { describeLabel } from '../../state/history.ts';
import { useCall } from '../../state/use-call.ts';
import css from './tasks.module.css';

const PAGE = 1_000;

/** The append-only trail, in its order, a thousand entries at a time. */
export function AuditTrail() {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const [after, setAfter] = useState(0);
  const { data, problem } = useCall('audit.list', { after, limit: PAGE });
  const entries = data ?? [];
  const last = entries.at(-1);
  return (
    <div className={css.fill}>
      <div className={css.introLine}>
        <p className={css.intro}>{t('tasks.audit-text')}</p>
        {after > 0 ? (
          <Button onPress={() => setAfter(Math.max(0, after - PAGE))}>{t('tasks.audit-before')}</Button>
        ) : null}
        {entries.length === PAGE && last ? (
          <Button onPress={() => setAfter(last.seq)}>{t('tasks.audit-after')}</Button>
        ) : null}
      </div>
      {problem ? <ProblemNote problem={problem} /> : null}
      <VirtualTable
        label={t('tasks.tab-audit')}
        rows={entries}
        rowId={({ seq }) => String(seq)}
        columns={[
          { id: 'seq', header: t('tasks.audit-seq'), width: 64, align: 'end', render: ({ seq }) => format.number(seq) },
          { id: 'at', header: t('tasks.history-at'), width: 160, render: ({ at }) => format.dateTime(at) },
          {
            id: 'action',
            header: t('tasks.audit-action'),
            width: 90,
            render: ({ action }) => t(`tasks.audit-${action}`),
          },
          {
            id: 'label',
            header: t('tasks.history-label'),
            width: 'minmax(200px, 1fr)',
            render: (entry) => describeLabel(entry, language),
          },
          {
            id: 'hash',
            header: t('tasks.audit-hash'),
            width: 170,
            render: ({ hash }) => <span title={hash}>{hash.slice(0, 20)}…</span>,
          },
        ]}
      />
    </div>
  );
}
