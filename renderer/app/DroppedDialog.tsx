import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { useText } from '../i18n/use-text.ts';
import { importOne } from '../state/intake.ts';
import { prepareVersion } from '../state/new-version.ts';
import { useStore } from '../state/store.ts';
import { useCall } from '../state/use-call.ts';

const close = (): void => useStore.setState({ dropped: null });

/** Asks what a file is that was dropped on a source. */
export function DroppedDialog() {
  const t = useText();
  const dropped = useStore((state) => state.dropped);
  const source = useCall('source.get', dropped && { sourceId: dropped.sourceId }).data;
  if (!dropped || !source) return null;
  const { path, sourceId } = dropped;
  const { no } = source;
  return (
    <Dialog
      title={t('versions.dropped-title')}
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('common.cancel')}</Button>
          <Button
            onPress={() => {
              close();
              void importOne(path);
            }}
          >
            {t('versions.as-source')}
          </Button>
          <Button
            variant="primary"
            onPress={() => {
              close();
              void prepareVersion({ sourceId, path });
            }}
          >
            {t('versions.as-version', { no })}
          </Button>
        </>
      }
    >
      <p>
        {t('versions.dropped-text', {
          file: path.split(/[/\\]/u).at(-1) ?? path,
          no,
          title: source.title || source.fileName,
        })}
      </p>
    </Dialog>
  );
}
