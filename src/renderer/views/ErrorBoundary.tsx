import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/// Keeps a fault in one part of the window from taking the rest along.
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    reportError(Object.assign(error, { stack: `${error.stack ?? error.message}${info.componentStack ?? ''}` }));
  }

  override render(): ReactNode {
    return this.state.error ? <Broken error={this.state.error} /> : this.props.children;
  }
}

function Broken({ error }: { error: Error }) {
  const { t } = useTranslation();
  return (
    <section className="broken" role="alert">
      <h2>{t('error.title')}</h2>
      <p>{t('error.unexpected')}</p>
      <details><summary>{t('error.detail')}</summary><pre>{error.message}</pre></details>
      <button type="button" className="button" onClick={() => location.reload()}>{t('error.reload')}</button>
    </section>
  );
}
