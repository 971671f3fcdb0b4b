import { BookOpenText, CheckCheck, Download, FileStack, Trash2, Undo2 } from 'lucide-react';
import { SOURCE_FIELDS, type SourceRow } from '../../../shared/domain/source.ts';
import { Button } from '../../components/Button.tsx';
import { ProblemNote } from '../../components/ProblemNote.tsx';
import { Tag } from '../../components/Tag.tsx';
import { AwaitedVersion, VersionOffers } from '../../components/VersionOffers.tsx';
import { useText } from '../../i18n/use-text.ts';
import { act } from '../../state/act.ts';
import { go } from '../../state/navigation.ts';
import { useCall } from '../../state/use-call.ts';
import { useVersionOffers } from '../../state/version-offers.ts';
import { saveOriginal } from '../../state/save-original.ts';
import { ConfidentialityField } from './ConfidentialityField.tsx';
import { LeaningOn } from './LeaningOn.tsx';
import { ProvenField } from './ProvenField.tsx';
import { SourceFamily } from './SourceFamily.tsx';
import { SourceQuotations } from './SourceQuotations.tsx';
import { SourceVersions } from './SourceVersions.tsx';
import { SourceFile } from './SourceFile.tsx';
import css from './sources.module.css';

/** One source: what it says of itself and how that is known, the file as it came, and what leans on it. */
export function SourceDetails({ source }: { readonly source: SourceRow }) {
  const t = useText();
  const offers = useVersionOffers(source);
  const isAwaited = useCall('version.waiting', {}).data?.some(({ sourceId }) => sourceId === source.id) ?? false;
  const { id, provenance, problem, exhibitNumber, trashed } = source;
  const guessed = SOURCE_FIELDS.filter((field) => source[field] !== '' && provenance[field] !== 'user');
  return (
    <div className={css.form}>
      <div className={css.tools}>
        <Button
          variant="primary"
          icon={<BookOpenText size={15} />}
          shortcut="Enter"
          onPress={() => go({ view: 'reader', sourceId: id })}
        >
          {t('sources.open')}
        </Button>
        {trashed ? (
          <Button
            icon={<Undo2 size={15} />}
            onPress={() => void act('source.trash', { sourceIds: [id], trashed: false })}
          >
            {t('common.restore')}
          </Button>
        ) : exhibitNumber === null ? (
          <Button icon={<FileStack size={15} />} onPress={() => void act('exhibits.add', { sourceIds: [id] })}>
            {t('sources.add-to-exhibits')}
          </Button>
        ) : (
          <Tag>{t('common.exhibit-no', { number: exhibitNumber })}</Tag>
        )}
      </div>
      {problem ? <ProblemNote problem={problem} /> : null}
      {isAwaited ? <AwaitedVersion onDecide={() => go({ view: 'version', sourceId: id })} /> : null}
      <VersionOffers offers={offers} />
      {SOURCE_FIELDS.map((field) => (
        <ProvenField key={field} source={source} field={field} />
      ))}
      {guessed.length > 1 ? (
        <div className={css.acts}>
          <Button
            variant="quiet"
            icon={<CheckCheck size={15} />}
            onPress={() => void act('source.confirm', { sourceIds: [id], fields: guessed })}
          >
            {t('sources.confirm-all')}
          </Button>
        </div>
      ) : null}
      <ConfidentialityField sourceIds={[id]} value={source.confidentiality} />
      <SourceFamily sourceId={id} />
      <SourceQuotations sourceId={id} />
      <LeaningOn sourceId={id} />
      <SourceVersions source={source} />
      <SourceFile source={source} />
      <div className={css.acts}>
        <Button variant="quiet" icon={<Download size={15} />} onPress={() => void saveOriginal(id)}>
          {t('sources.save-original')}
        </Button>
        {trashed ? null : (
          <Button
            variant="quiet"
            icon={<Trash2 size={15} />}
            onPress={() => void act('source.trash', { sourceIds: [id], trashed: true })}
          >
            {t('common.delete')}
          </Button>
        )}
      </div>
    </div>
  );
}
