import { Copy } from 'lucide-react';
import type { SourceRow } from '../../../shared/domain/source.ts';
import { SOURCE_KIND_TERMS, SOURCE_STATE_TERMS } from '../../../shared/domain/terms.ts';
import { IconButton } from '../../components/IconButton.tsx';
import { Section } from '../../components/Section.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { showToast } from '../../state/toasts.ts';
import { useCall } from '../../state/use-call.ts';
import css from './sources.module.css';

/** The file as it was received: where it lay, its size, its hash. */
export function SourceFile({ source }: { readonly source: SourceRow }) {
  const t = useText();
  const language = useLanguage();
  const format = useFormat();
  const batches = useCall('batch.list', {});
  const batch = batches.data?.find(({ id }) => id === source.batchId);
  const otherPaths = (batches.data ?? [])
    .flatMap(({ problems }) => problems)
    .filter(({ code, sourceId }) => code === 'file.duplicate' && sourceId === source.id)
    .map(({ path }) => path);
  const lines: (readonly [string, string])[] = [
    [t('sources.file-name'), source.fileName],
    [t('sources.path'), source.relativePath],
    [t('sources.address'), source.address],
    ...(source.parentNo === null
      ? []
      : [[t('sources.parent'), t('common.source-no', { no: source.parentNo })] as const]),
    ...[...new Set(otherPaths)].map((path) => [t('sources.other-paths'), path] as const),
    [
      t('sources.kind'),
      `${SOURCE_KIND_TERMS[source.kind][language]} · ${SOURCE_STATE_TERMS[source.state][language].toLocaleLowerCase(language)}`,
    ],
    ...(source.pageCount === null ? [] : [[t('sources.pages'), format.number(source.pageCount)] as const]),
    [t('sources.size'), format.bytes(source.size)],
    [t('sources.batch'), batch?.label ?? ''],
    [t('sources.imported-at'), format.dateTime(source.importedAt)],
  ];
  const copyHash = async (): Promise<void> => {
    await navigator.clipboard.writeText(source.sha256);
    showToast({ textKey: 'sources.hash-copied' });
  };
  return (
    <Section title={t('sources.file')}>
      <dl className={css.lines}>
        {lines
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={`${label} ${value}`} className={css.line}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        <div className={css.line}>
          <dt>{t('sources.hash')}</dt>
          <dd className={css.hash}>
            <code>{source.sha256}</code>
            <IconButton icon={<Copy size={14} />} label={t('sources.copy-hash')} onPress={() => void copyHash()} />
          </dd>
        </div>
      </dl>
    </Section>
  );
}
