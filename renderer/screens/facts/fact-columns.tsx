import type { Divergence } from '../../../shared/domain/divergence.ts';
import type { Fact, FactStatus, Topic } from '../../../shared/domain/fact.ts';
import { supportOf } from '../../../shared/domain/family.ts';
import { FACT_STATUS_TERMS } from '../../../shared/domain/terms.ts';
import { parseEdtf } from '../../../shared/kernel/edtf.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import type { TableColumn } from '../../components/table-props.ts';
import { Tag, type Tone } from '../../components/Tag.tsx';
import type { Format } from '../../i18n/format.ts';
import type { Text } from '../../i18n/use-text.ts';
import css from './facts.module.css';
import { topicLabels, type FactSort } from './facts-list.ts';

const STATUS_TONES: Readonly<Record<FactStatus, Tone>> = {
  alleged: 'neutral',
  disputed: 'red',
  established: 'green',
};

/** A date in words; amber, with its sign, when the file is not sure of it. */
function FactDate({ date, format }: { readonly date: string; readonly format: Format }) {
  if (date === '') return <span className={css.faint}>–</span>;
  const edtf = parseEdtf(date);
  const isUnsure = edtf === undefined || edtf.uncertain || edtf.approximate;
  return (
    <span className={isUnsure ? css.unsure : undefined} title={format.date(date)}>
      {isUnsure ? '~ ' : ''}
      {format.date(date)}
    </span>
  );
}

interface Having {
  readonly t: Text;
  readonly format: Format;
  readonly language: Language;
  readonly topics: ReadonlyMap<string, Topic>;
  /** Divergences that touch each fact. */
  readonly disputes: ReadonlyMap<string, readonly Divergence[]>;
}

export function factColumns({
  t,
  format,
  language,
  topics,
  disputes,
}: Having): (TableColumn<Fact> & { id: FactSort })[] {
  return [
    {
      id: 'no',
      header: t('facts.no'),
      width: 46,
      align: 'end',
      isSortable: true,
      render: (fact) => <span className={css.no}>{fact.no}</span>,
    },
    {
      id: 'statement',
      header: t('facts.statement'),
      width: 'minmax(150px, 1fr)',
      comfort: 220,
      isSortable: true,
      render: (fact) => <span title={fact.statement}>{fact.statement}</span>,
    },
    {
      id: 'date',
      header: t('facts.date'),
      width: 'minmax(140px, 0.34fr)',
      isSortable: true,
      render: (fact) => <FactDate date={fact.date} format={format} />,
    },
    {
      id: 'status',
      header: t('facts.status'),
      width: 116,
      spare: 4,
      isSortable: true,
      render: (fact) => (
        <>
          <Tag tone={STATUS_TONES[fact.status]}>{FACT_STATUS_TERMS[fact.status][language]}</Tag>
          <Disputed count={disputes.get(fact.id)?.length ?? 0} t={t} />
        </>
      ),
    },
    {
      id: 'topics',
      header: t('facts.topics'),
      width: 'minmax(80px, 0.3fr)',
      spare: 1,
      isSortable: true,
      render: (fact) => <span>{topicLabels(fact, topics).join(', ')}</span>,
    },
    {
      id: 'sources',
      header: t('facts.sources'),
      width: 84,
      align: 'end',
      spare: 2,
      isSortable: true,
      render: (fact) => <EvidenceCount fact={fact} t={t} />,
    },
    {
      id: 'independent',
      header: t('facts.independent'),
      width: 76,
      align: 'end',
      spare: 3,
      isSortable: true,
      render: (fact) => <Support fact={fact} t={t} />,
    },
  ];
}

/** The sources disagree on it; the details lead to where. */
function Disputed({ count, t }: { readonly count: number; readonly t: Text }) {
  if (count === 0) return null;
  const words = t('divergences.disputed', { count });
  return (
    <span className={css.disputed} title={words}>
      <span aria-hidden>⇄</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

/** How many independent sources support the fact, beside how many there are in all when some share their wording. */
function Support({ fact, t }: { readonly fact: Fact; readonly t: Text }) {
  const { sources, independent, sameWords } = supportOf(fact.evidence);
  const support = t('facts.support', { sources, independent });
  const words = sameWords ? `${support}. ${t('facts.same-words')}` : support;
  if (sources === independent && !sameWords) return <span title={words}>{sources}</span>;
  return (
    <span title={words}>
      <span aria-hidden className={css.unsure}>
        {independent}
        {sources === independent ? '\u00a0«\u00a0»' : <span className={css.faint}>/{sources}</span>}
      </span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

/** How many passages support the fact, and in red how many contradict it. */
function EvidenceCount({ fact, t }: { readonly fact: Fact; readonly t: Text }) {
  const against = fact.evidence.filter(({ stance }) => stance === 'contradicts').length;
  const supporting = fact.evidence.length - against;
  return (
    <>
      <span title={t('facts.supports', { count: supporting })}>{supporting}</span>
      {against === 0 ? null : (
        <span className={css.against} title={t('facts.contradicts', { count: against })}>
          ▲{against}
        </span>
      )}
    </>
  );
}
