/** The handbook as it is read: search, back and forward, contents, and the page. */
import { ArrowLeft, ArrowRight, List, Maximize2, Minimize2, Printer, Search, X } from 'lucide-react';
import { Suspense, useEffect, useRef } from 'react';
import { Input, SearchField } from 'react-aria-components';
import {
  closeHandbook,
  goTo,
  placeNow,
  searchHandbook,
  toggleWideHandbook,
  useHandbook,
  walkTrail,
} from '../../state/handbook';
import { useT } from '../../state/useT';
import { IconButton } from '../../ui/IconButton';
import { ContentsList } from './ContentsList';
import { PageView } from './PageView';
import { SearchHits } from './SearchHits';
import { usePages } from './usePages';
import './handbook.css';
import './page.css';

export default function HandbookPane() {
  const t = useT();
  return (
    <>
      <Bar />
      <Suspense fallback={<p className="empty">{t('window.loading')}</p>}>
        <Body />
      </Suspense>
    </>
  );
}

function Bar() {
  const t = useT();
  const canGoBack = useHandbook((state) => state.at > 0);
  const canGoForward = useHandbook((state) => state.at < state.trail.length - 1);
  const onPage = useHandbook((state) => placeNow(state).page !== null);
  const query = useHandbook((state) => state.query);
  const wide = useHandbook((state) => state.wide);
  const overDialog = useHandbook((state) => state.overDialog);
  const searching = query !== '';
  return (
    <header className="handbook-bar">
      <IconButton
        icon={List}
        label={t('handbook.contents')}
        disabled={!onPage && !searching}
        onPress={() => goTo({ page: null })}
      />
      <IconButton
        icon={ArrowLeft}
        label={t('handbook.back')}
        keys="Alt+←"
        disabled={!canGoBack}
        onPress={() => walkTrail(-1)}
      />
      <IconButton
        icon={ArrowRight}
        label={t('handbook.forward')}
        keys="Alt+→"
        disabled={!canGoForward}
        onPress={() => walkTrail(1)}
      />
      <SearchField
        className="search-input"
        aria-label={t('handbook.find')}
        value={query}
        onChange={searchHandbook}
      >
        <Search size={14} aria-hidden />
        {/* Without a page there is something to look for. */}
        <Input autoFocus={!onPage} placeholder={t('handbook.find')} />
      </SearchField>
      <IconButton
        icon={Printer}
        label={t('handbook.print')}
        disabled={!onPage || searching}
        onPress={() => window.print()}
      />
      {!overDialog && (
        <IconButton
          icon={wide ? Minimize2 : Maximize2}
          label={t(wide ? 'handbook.narrow' : 'handbook.widen')}
          onPress={toggleWideHandbook}
        />
      )}
      <IconButton icon={X} label={t('handbook.close')} onPress={closeHandbook} />
    </header>
  );
}

function Body() {
  const { pages, sections } = usePages();
  const place = useHandbook(placeNow);
  const query = useHandbook((state) => state.query);
  const searching = query.trim() !== '';
  const scroller = useRef<HTMLDivElement>(null);
  const listed = place.page === null || searching;
  useEffect(() => {
    if (listed && scroller.current) scroller.current.scrollTop = 0;
  }, [listed]);
  return (
    <div className="handbook-body">
      {place.page !== null && (
        <div className="handbook-aside scroll">
          <ContentsList pages={pages} current={place.page} />
        </div>
      )}
      <div className="handbook-main scroll" ref={scroller}>
        {searching ? (
          <SearchHits sections={sections} query={query} />
        ) : place.page === null ? (
          <ContentsList pages={pages} current={null} />
        ) : (
          <PageView id={place.page} section={place.section} pages={pages} />
        )}
      </div>
    </div>
  );
}
