/** Search, industry and language of the templates. */
import { Search } from 'lucide-react';
import { Input, SearchField } from 'react-aria-components';
import { LOCALES, type Locale } from '../../shared/model/schema';
import { useT } from '../state/useT';
import { Select } from '../ui/Select';
import type { GalleryIndustry } from './items';

export interface GalleryHeadProps {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly industry: GalleryIndustry | null;
  readonly setIndustry: (industry: GalleryIndustry | null) => void;
  /** Those that occur. */
  readonly industries: readonly GalleryIndustry[];
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
  readonly found: number;
}

export function GalleryHead(props: GalleryHeadProps) {
  const t = useT();
  const { query, setQuery, industry, setIndustry, industries, locale, setLocale, found } = props;
  return (
    <div className="gallery-head">
      <SearchField
        className="gallery-search"
        aria-label={t('templates.search')}
        value={query}
        onChange={setQuery}
      >
        <Search size={15} aria-hidden />
        <Input placeholder={t('templates.search')} />
      </SearchField>
      <Select
        bare
        label={t('templates.industryLabel')}
        value={industry ?? ''}
        options={[
          { key: '', label: t('templates.allIndustries') },
          ...industries.map((key) => ({ key, label: t(`templates.industry.${key}`) })),
        ]}
        onChange={(key) => setIndustry(key === '' ? null : key)}
      />
      <Select
        bare
        label={t('templates.language')}
        value={locale}
        options={LOCALES.map((key) => ({ key, label: t(`window.language.${key}`) }))}
        onChange={setLocale}
      />
      <span className="hidden-visually" role="status">
        {query || industry ? t('templates.found', { count: found }) : ''}
      </span>
    </div>
  );
}
