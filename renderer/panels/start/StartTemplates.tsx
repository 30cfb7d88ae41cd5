/** Worked examples and empty maps to start from, at the right of the start screen. */
import { Gallery } from '../../gallery/Gallery';
import { useT } from '../../state/useT';

export function StartTemplates() {
  const t = useT();
  return (
    <section className="examples scroll" data-region="templates" aria-label={t('templates.title')}>
      <h2>{t('templates.title')}</h2>
      <Gallery />
    </section>
  );
}
