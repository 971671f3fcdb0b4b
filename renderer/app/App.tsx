import { useEffect, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { Button } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { SurroundingsContext } from '../components/surroundings.ts';
import { catalogue } from '../i18n/messages/index.ts';
import { useText } from '../i18n/use-text.ts';
import { usePreferences } from '../state/preferences.ts';
import { useStore } from '../state/store.ts';
import { readWorkbench, startWorkbench } from '../state/workbench.ts';
import { DropArea } from './DropArea.tsx';
import { DroppedDialog } from './DroppedDialog.tsx';
import { Frame } from './Frame.tsx';
import { GlobalCommands } from './GlobalCommands.tsx';
import { ConflictsDialog } from './ConflictsDialog.tsx';
import { NewMatterDialog } from './NewMatterDialog.tsx';
import { Palette } from './Palette.tsx';
import { PaneBoundary } from './PaneBoundary.tsx';
import { PathDialog } from './PathDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { Toasts } from './Toasts.tsx';
import { useAppearance } from './use-appearance.ts';
import { useKeyListener } from './use-key-listener.ts';
import { useMenuCommands } from './use-menu-commands.ts';

function Opening() {
  const t = useText();
  const fault = useStore((state) => state.fault);
  if (!fault) return <p role="status">{t('frame.starting')}</p>;
  return (
    <EmptyState
      title={t('frame.start-fault')}
      text={<ProblemNote problem={fault} />}
      actions={<Button onPress={() => void readWorkbench()}>{t('common.retry')}</Button>}
    />
  );
}

function Workbench() {
  const isReady = useStore((state) => state.workbench !== null);
  useAppearance();
  useKeyListener();
  useMenuCommands();
  return isReady ? (
    <>
      <GlobalCommands />
      <Frame />
      <Palette />
      <ShortcutsDialog />
      <NewMatterDialog />
      <ConflictsDialog />
      <PathDialog />
      <DropArea />
      <DroppedDialog />
      <Toasts />
    </>
  ) : (
    <Opening />
  );
}

/** The whole page: languages, then the workbench. */
export function App() {
  const { language, density } = usePreferences();
  const messages = useMemo(() => catalogue(language), [language]);
  const surroundings = useMemo(() => ({ density }), [density]);
  useEffect(startWorkbench, []);
  return (
    <IntlProvider locale={language} defaultLocale="fr" messages={messages}>
      <I18nProvider locale={language === 'fr' ? 'fr-FR' : 'en-GB'}>
        <SurroundingsContext value={surroundings}>
          <PaneBoundary>
            <Workbench />
          </PaneBoundary>
        </SurroundingsContext>
      </I18nProvider>
    </IntlProvider>
  );
}
