/** One page of the handbook: its blocks, and the way to the pages before and after it. */
import { type ReactNode, useEffect, useRef } from 'react';
import { PAGES, type PageId } from '../../../shared/handbook/contents';
import type { Block, Page } from '../../../shared/handbook/readPage';
import { goTo } from '../../state/handbook';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { Inlines } from './Inlines';
import { pictures } from './pictures';

/** Above a heading that was gone to, px. */
const GAP = 16;

export interface PageViewProps {
  readonly id: PageId;
  readonly section: string | undefined;
  readonly pages: ReadonlyMap<PageId, Page>;
}

export function PageView({ id, section, pages }: PageViewProps) {
  const t = useT();
  const top = useRef<HTMLElement>(null);
  const page = pages.get(id);
  // A page that was gone to is read from its beginning, or from the section that was asked for; the keyboard goes with it.
  useEffect(() => {
    const heading = top.current?.querySelector<HTMLElement>(section ? `[data-section=${section}]` : 'h2');
    const scroller = top.current?.parentElement;
    if (!heading || !scroller) return;
    // Only what scrolls the page: the browser's own way would move the window as well.
    const below = heading.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    scroller.scrollTop = section ? scroller.scrollTop + below - GAP : 0;
    heading.focus({ preventScroll: true });
  }, [id, section]);
  if (!page) return <p className="empty">{t('handbook.failed')}</p>;
  const at = PAGES.indexOf(id);
  const [before, after] = [PAGES[at - 1], PAGES[at + 1]];
  return (
    <article className="page" ref={top}>
      <h2 tabIndex={-1}>{page.title}</h2>
      {page.blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
      <nav className="page-turns" aria-label={t('handbook.pages')}>
        {before ? <Turn id={before} label={t('handbook.previous')} pages={pages} /> : <span />}
        {after && <Turn id={after} label={t('handbook.next')} pages={pages} />}
      </nav>
    </article>
  );
}

const Turn = ({ id, label, pages }: { id: PageId; label: string; pages: ReadonlyMap<PageId, Page> }) => (
  <Button look="quiet" onPress={() => goTo({ page: id })}>
    <span className="caption">{label}</span>
    <span>{pages.get(id)?.title ?? id}</span>
  </Button>
);

function BlockView({ block }: { block: Block }): ReactNode {
  switch (block.type) {
    case 'heading': {
      const Heading = block.level === 2 ? 'h3' : 'h4';
      return (
        <Heading tabIndex={-1} data-section={block.id}>
          <Inlines of={block.inlines} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Inlines of={block.inlines} />
        </p>
      );
    case 'note':
      return (
        <p className="note-box">
          <Inlines of={block.inlines} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              <Inlines of={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableView {...block} />;
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'picture':
      return <PictureView {...block} />;
  }
}

function PictureView({ name, alt }: Extract<Block, { type: 'picture' }>) {
  const locale = useUi((state) => state.locale);
  const dark = useUi((state) => state.themeName === 'dark');
  return <img src={pictures[`${locale}/${name}${dark ? '-dark' : ''}`]} alt={alt} loading="lazy" />;
}

const TableView = ({ head, rows }: Extract<Block, { type: 'table' }>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
  <div className="scroll table-scroll" tabIndex={0}>
    <table>
      <thead>
        <tr>
          {head.map((cell, index) => (
            <th key={index} scope="col">
              <Inlines of={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>
                <Inlines of={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
