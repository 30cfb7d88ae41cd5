/** Around the whole window: where even its frame fails, the map can still be saved as a copy, and the window loaded again. */
import type { ReactNode } from 'react';
import { editor } from '../state/editor';
import { saveCopy } from '../state/mishaps';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import './recovery.css';

export function WindowBoundary({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary fallback={(message) => <ErrorScreen message={message} />}>{children}</ErrorBoundary>;
}

function ErrorScreen({ message }: { readonly message: string }) {
  const t = useT();
  return (
    <main className="error-screen" role="alert">
      <h1>{t('recovery.error.title')}</h1>
      <p>{t('recovery.error.text')}</p>
      <div className="error-screen-choices">
        <Button look="primary" onPress={() => editor.getState().host.systemAction('reload')}>
          {t('recovery.error.reload')}
        </Button>
        <Button onPress={() => void saveCopy()}>{t('recovery.error.saveCopy')}</Button>
      </div>
      <details>
        <summary>{t('recovery.error.details')}</summary>
        <p className="caption">{message}</p>
      </details>
    </main>
  );
}
