/** The table of contents: sections with their pages; the open one is marked. */
import { useEffect, useRef } from 'react';
import { CONTENTS, type PageId } from '../../../shared/handbook/contents';
import type { Page } from '../../../shared/handbook/readPage';
import { goTo } from '../../state/handbook';
import { useT } from '../../state/useT';

export function ContentsList({
  pages,
  current,
}: {
  pages: ReadonlyMap<PageId, Page>;
  current: PageId | null;
}) {
  const t = useT();
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current !== null) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav ref={list} className="contents" aria-label={t('handbook.contents')}>
      {CONTENTS.map((section) => (
        <section key={section.id}>
          <h3>{t(`handbook.section.${section.id}`)}</h3>
          <ul>
            {section.pages.map((id) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  aria-current={id === current ? 'page' : undefined}
                  onClick={(event) => {
                    event.preventDefault();
                    goTo({ page: id });
                  }}
                >
                  {pages.get(id)?.title ?? id}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
