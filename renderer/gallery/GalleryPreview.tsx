/** One template in full: its picture, what it shows, what is in it, and the way to begin with it. */
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { beginTemplate, type TemplateSheet } from '../state/templates';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { contentsOf } from './contents';
import { MapPicture } from './MapPicture';

export interface GalleryPreviewProps {
  /** Null: it cannot be read. */
  readonly sheet: TemplateSheet | null;
  readonly future: TemplateSheet | null;
  readonly onBack: () => void;
  /** Beside the way to begin. */
  readonly tools: ReactNode;
}

export function GalleryPreview({ sheet, future, onBack, tools }: GalleryPreviewProps) {
  const t = useT();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const shown = frame.current;
    shown?.querySelector<HTMLElement>('.gallery-use button, .gallery-back button')?.focus();
    const scroller = shown?.closest('.scroll');
    if (scroller) scroller.scrollTop = 0;
  }, []);
  useEffect(() => {
    const shown = frame.current;
    // Back to the list, not out of the dialog around it.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onBack();
    };
    shown?.addEventListener('keydown', onKeyDown);
    return () => shown?.removeEventListener('keydown', onKeyDown);
  }, [onBack]);
  const doc = sheet?.doc;
  return (
    <div ref={frame} className="gallery gallery-preview">
      <div className="gallery-title">
        <div lang={doc?.meta.locale}>
          <h3>{doc ? doc.meta.title || t('window.untitled') : t('templates.own.unreadable')}</h3>
          {doc?.meta.description && <p>{doc.meta.description}</p>}
        </div>
        <div className="gallery-tools">
          {tools}
          {future && <Button onPress={() => beginTemplate(future.doc)}>{t('templates.useFuture')}</Button>}
          {doc && (
            <span className="gallery-use">
              <Button look="primary" onPress={() => beginTemplate(doc)}>
                {t('templates.use')}
              </Button>
            </span>
          )}
        </div>
        <span className="gallery-back">
          <Button look="link" onPress={onBack}>
            <ArrowLeft size={14} aria-hidden />
            {t('templates.back')}
          </Button>
        </span>
      </div>
      {doc && (
        <>
          <MapPicture doc={doc} label={t('templates.picture', { title: doc.meta.title ?? '' })} />
          <Words sheet={{ doc, teaches: sheet.teaches }} />
        </>
      )}
    </div>
  );
}

function Words({ sheet: { doc, teaches } }: { readonly sheet: TemplateSheet }) {
  const t = useT();
  return (
    <div className="gallery-words">
      {teaches.length > 0 && (
        <section aria-label={t('templates.learn')}>
          <h4>{t('templates.learn')}</h4>
          <ul lang={doc.meta.locale}>
            {teaches.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={t('templates.contains')}>
        <h4>{t('templates.contains')}</h4>
        <dl>
          {contentsOf(doc, t).map(({ name, text }) => (
            <div key={name}>
              <dt>{t(`templates.has.${name}`)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
