import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Button } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../i18n/use-text.ts';

/** A fault in one pane stays in that pane. */
export function PaneBoundary({ children }: { readonly children: ReactNode }) {
  const t = useText();
  return (
    <ErrorBoundary
      fallbackRender={({ error, resetErrorBoundary }) => (
        <div role="alert">
          <EmptyState
            title={t('frame.pane-fault')}
            text={t('frame.pane-fault-text', { reason: error instanceof Error ? error.message : String(error) })}
            actions={<Button onPress={() => resetErrorBoundary()}>{t('frame.reload-pane')}</Button>}
          />
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
