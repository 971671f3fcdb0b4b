import type { Proposal } from '../../../shared/domain/proposal.ts';
import { PROPOSAL_KIND_TERM, ruleInWords } from '../../../shared/domain/proposal-terms.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import type { TableColumn } from '../../components/table-props.ts';
import { Tag } from '../../components/Tag.tsx';
import type { Format } from '../../i18n/format.ts';
import type { Text } from '../../i18n/use-text.ts';
import { isUnsure, valueInWords } from './in-words.ts';
import css from './proposals.module.css';

interface Having {
  readonly t: Text;
  readonly format: Format;
  readonly language: Language;
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** The words between those around them, cut so that they are always seen. */
function InContext({ one }: { readonly one: Proposal }) {
  return (
    <span className={css.context} title={oneLine(`…${one.before}${one.quote}${one.after}…`)}>
      <span className={css.before}>
        {/* A blank at the end of a line would not be seen. */}
        <bdi>{oneLine(one.before.slice(-80)).replace(/ $/u, '\u00a0')}</bdi>
      </span>
      <mark className={css.words}>{oneLine(one.quote)}</mark>
      <span className={css.after}>{oneLine(one.after.slice(0, 120))}</span>
    </span>
  );
}

export const proposalColumns = ({ t, format, language }: Having): TableColumn<Proposal>[] => [
  {
    id: 'kind',
    header: t('proposals.kind'),
    width: 104,
    render: (one) => (
      <Tag tone={one.state === 'open' ? 'violet' : one.state === 'accepted' ? 'green' : 'neutral'}>
        {PROPOSAL_KIND_TERM[one.kind][language]}
      </Tag>
    ),
  },
  {
    id: 'words',
    header: t('proposals.words'),
    width: 'minmax(280px, 1fr)',
    render: (one) => <InContext one={one} />,
  },
  {
    id: 'value',
    header: t('proposals.value'),
    width: 'minmax(130px, 0.36fr)',
    spare: 3,
    render: (one) => {
      const words = valueInWords(one, { t, format, language });
      const how = ruleInWords(one.how, language);
      return isUnsure(one) ? (
        <span className={css.unsure} title={`${words} – ${how}`}>
          {words}
          <span className="visually-hidden"> ({how})</span>
        </span>
      ) : (
        <span title={`${words} – ${how}`}>{words}</span>
      );
    },
  },
  {
    id: 'speaker',
    header: t('proposals.speaker'),
    width: 'minmax(90px, 0.24fr)',
    spare: 1,
    render: (one) =>
      one.speaker === undefined ? (
        <span className={css.faint}>–</span>
      ) : (
        <span title={`${one.speaker} – ${ruleInWords(one.speakerHow ?? '', language)}`}>{one.speaker}</span>
      ),
  },
  {
    id: 'source',
    header: t('proposals.source'),
    width: 'minmax(90px, 0.26fr)',
    spare: 2,
    render: (one) => (
      <span title={one.sourceTitle}>
        <span className={css.no}>{one.sourceNo}</span> {one.sourceTitle}
      </span>
    ),
  },
];
