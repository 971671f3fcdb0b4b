import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { Button } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { useText } from '../i18n/use-text.ts';

function Fallback({ error, resetErrorBoundary }: FallbackProps) {
  const t = useText();
  return (
    <div role="alert">
      <EmptyState
        title={t('frame.pane-fault')}
        text={t('frame.pane-fault-text', { reason: error instanceof Error ? error.message : String(error) })}
        actions={<Button onPress={() => resetErrorBoundary()}>{t('frame.reload-pane')}</Button>}
      />
    </div>
  );
}

/** A fault in one pane stays in that pane. */
export const PaneBoundary = ({ children }: { readonly children: ReactNode }) => (
  <ErrorBoundary FallbackComponent={Fallback}>{children}</ErrorBoundary>
);
