/** Around each pane: where one fails, the map and the others go on, and it can be drawn anew. */
import type { ReactNode } from 'react';
import { useT } from './state/useT';
import { Button } from './ui/Button';
import { ErrorBoundary } from './ui/ErrorBoundary';

export function PartBoundary({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <ErrorBoundary
      fallback={(message, retry) => (
        <div className="empty" role="alert">
          <p>{t('window.failed.text')}</p>
          <p className="caption">{message}</p>
          <Button size="small" onPress={retry}>
            {t('window.failed.retry')}
          </Button>
        </div>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
