/** What the search found: the sections, best first, with the words marked. */
import { useDeferredValue, useMemo } from 'react';
import { type Section, searchSections } from '../../../shared/handbook/search';
import { goTo } from '../../state/handbook';
import { useT } from '../../state/useT';

export function SearchHits({ sections, query }: { sections: readonly Section[]; query: string }) {
  const t = useT();
  const asked = useDeferredValue(query);
  const hits = useMemo(() => searchSections(sections, asked), [sections, asked]);
  return (
    <section className="hits">
      <p className="caption" role="status">
        {hits.length === 0 ? t('handbook.noHits') : t('handbook.hits', { count: hits.length })}
      </p>
      <ul>
        {hits.map(({ section, excerpt }) => (
          <li key={`${section.page} ${section.id ?? ''}`}>
            <a
              href={`#${section.page}`}
              onClick={(event) => {
                event.preventDefault();
                const { page, id } = section;
                goTo(id === undefined ? { page } : { page, section: id });
              }}
            >
              <b>{section.title}</b>
              {section.id !== undefined && <span className="caption"> · {section.pageTitle}</span>}
              <span className="excerpt">
                {excerpt.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
