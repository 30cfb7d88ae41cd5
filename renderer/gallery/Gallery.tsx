/** The gallery of templates: all of them with search and filter, or one of them in full. Shown by the start screen and by its dialog. */
import { useCallback, useState } from 'react';
import type { Locale } from '../../shared/model/schema';
import { useUi } from '../state/ui';
import { useT } from '../state/useT';
import { GalleryHead } from './GalleryHead';
import { GalleryList } from './GalleryList';
import { GalleryPreview } from './GalleryPreview';
import { type GalleryIndustry, useFitting, useGalleryItems } from './items';
import { OwnTools } from './OwnTools';
import './gallery.css';

export function Gallery() {
  const t = useT();
  const windowLocale = useUi((state) => state.locale);
  const [chosenLocale, setLocale] = useState<Locale | null>(null);
  const [query, setQuery] = useState('');
  const [industry, setIndustry] = useState<GalleryIndustry | null>(null);
  const [openKey, setOpenKey] = useState<string | null>(null);
  /** The tile that the keyboard comes back to. */
  const [leftKey, setLeftKey] = useState<string | null>(null);
  const locale = chosenLocale ?? windowLocale;
  const items = useGalleryItems(locale);
  const fitting = useFitting(items, query, industry);
  /** One that is still being read opens as soon as it is there. */
  const open = items.find(({ key }) => key === openKey);

  const back = useCallback(() => {
    setLeftKey(openKey);
    setOpenKey(null);
  }, [openKey]);

  const forget = useCallback(() => setLeftKey(null), []);

  if (open && (open.sheet || open.own)) {
    return (
      <GalleryPreview
        key={`${open.key} ${locale}`}
        sheet={open.sheet}
        future={open.future}
        onBack={back}
        tools={open.own && <OwnTools own={open.own} onRemoved={back} />}
      />
    );
  }
  return (
    <div className="gallery">
      <GalleryHead
        {...{ query, setQuery, industry, setIndustry, locale, setLocale }}
        industries={[...new Set(items.map((item) => item.industry))]}
        found={fitting.length}
      />
      {fitting.length > 0 ? (
        <GalleryList items={fitting} focusKey={leftKey} onFocused={forget} onOpen={setOpenKey} />
      ) : (
        <p className="gallery-nothing">
          {query ? t('templates.nothing', { query }) : t('templates.nothingHere')}
        </p>
      )}
    </div>
  );
}
