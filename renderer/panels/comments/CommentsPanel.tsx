/** Comments: the threads on what is selected with a field for a new one, and all others, to be found by state and author. */
import { type CommentPlace, type CommentThread, commentThreads } from '../../../shared/model/comments';
import { commentsState, fits, selectedPlace, useComments, usePlaceName } from '../../state/comments';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { Section } from '../../ui/Section';
import { Segmented } from '../../ui/Segmented';
import { RefLink } from '../parts/RefLink';
import { ShowAll } from '../parts/ShowAll';
import { useLimit } from '../parts/useLimit';
import { AuthorFilter } from './AuthorFilter';
import { Thread } from './Thread';
import { ThreadRow } from './ThreadRow';
import { Write } from './Write';
import './comments.css';

const FILTERS = ['open', 'resolved', 'all'] as const;
const FIRST = 60;

/** The selected place as text, so that a new selection object of the same thing draws nothing. */
function useSelectedPlace(): CommentPlace | null {
  const table = useSettled((state) => selectedPlace(state.session)?.table ?? null);
  const id = useSettled((state) => selectedPlace(state.session)?.id ?? null);
  return table !== null && id !== null ? { table, id } : null;
}

const isAt = (thread: CommentThread, place: CommentPlace | null): boolean =>
  place !== null && thread.place.table === place.table && thread.place.id === place.id;

export function CommentsPanel() {
  const t = useT();
  const threads = useSettled((state) => commentThreads(state.session.doc));
  const filter = useComments((state) => state.filter);
  const author = useComments((state) => state.author);
  const place = useSelectedPlace();
  const fitting = threads.filter((thread) => fits(thread, { filter, author }));
  const here = fitting.filter((thread) => isAt(thread, place));
  const others = fitting.filter((thread) => !isAt(thread, place));
  return (
    <div className="comments scroll pane-scroll" data-panel="comments">
      <div className="comments-head">
        <Segmented
          label={t('comments.filter.label')}
          required
          value={filter}
          options={FILTERS.map((key) => ({ key, label: t(`comments.filter.${key}`) }))}
          onChange={(key) => key && commentsState.setState({ filter: key })}
        />
        <AuthorFilter threads={threads} />
      </div>
      {place && <Here place={place} threads={here} />}
      {threads.length === 0 && !place && <p className="empty">{t('comments.none')}</p>}
      {threads.length > 0 && fitting.length === 0 && <p className="empty">{t('comments.noneFound')}</p>}
      {others.length > 0 && <Others threads={others} apart={place !== null} />}
    </div>
  );
}

function Here({ place, threads }: { place: CommentPlace; threads: readonly CommentThread[] }) {
  const t = useT();
  const name = usePlaceName(place);
  const readOnly = useSettled((state) => state.readOnly);
  const kind = t(`comments.kind.${place.table ?? 'map'}`);
  return (
    <section className="comments-here" aria-label={name || kind}>
      <header>
        <span className="caption">{kind}</span>
        <h3>
          <RefLink id={place.id ?? ''}>{name || t('window.untitled')}</RefLink>
        </h3>
      </header>
      {threads.map((thread) => (
        <Thread key={thread.id} thread={thread} />
      ))}
      {!readOnly && <Write key={place.id} place={place} name={name || kind} />}
    </section>
  );
}

function Others({ threads, apart }: { threads: readonly CommentThread[]; apart: boolean }) {
  const t = useT();
  const { shown, hidden, showAll } = useLimit(threads, FIRST);
  return (
    <Section
      title={t(apart ? 'comments.elsewhere' : 'comments.everywhere')}
      count={threads.length}
      memory="comments"
    >
      <ul className="comment-rows">
        {shown.map((thread) => (
          <ThreadRow key={thread.id} thread={thread} />
        ))}
      </ul>
      <ShowAll hidden={hidden} showAll={showAll} />
    </Section>
  );
}
