/** The find bar: walks hits, replaces them, and lets cards step back by a filter. Over the map, at its upper right. */
import {
  ArrowDown,
  ArrowUp,
  CaseSensitive,
  ChevronDown,
  ChevronRight,
  Filter,
  TextSearch,
  WholeWord,
  X,
} from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isFiltering } from '../../../shared/find/cardFilter';
import { FIND_FIELDS } from '../../../shared/find/findHits';
import { replaceAll, replaceOne, walkHits } from '../../actions/findOnMap';
import { keyText } from '../../actions/keyboard';
import { getCamera } from '../../canvas/camera';
import { viewport } from '../../canvas/viewport';
import { editor, useEditor } from '../../state/editor';
import { closeFind, find, setFind, useFind } from '../../state/find';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { PopoverButton } from '../../ui/PopoverButton';
import { ToggleChips } from '../../ui/ToggleChips';
import { FilterMenu } from './FilterMenu';
import './find.css';

/** The bar's place, px: below the headers, a little from the edge (see find.css). */
const TOP = 76;
const EDGE = 12;

function close(): void {
  closeFind();
  viewport.focus();
}

export function FindBar() {
  const open = useFind((state) => state.open);
  return open ? <Bar /> : null;
}

/** Where the hit that one stands at would lie under the bar, the bar goes to the lower edge. */
function useOutOfTheWay() {
  const bar = useRef<HTMLElement>(null);
  const hit = useFind((state) => state.hits[state.at]);
  const [low, setLow] = useState(false);
  useEffect(() => {
    const element = bar.current;
    const { layout } = editor.getState();
    const box = hit && (layout.cards.get(hit.id) ?? layout.notes.find(({ id }) => id === hit.id));
    if (!element || !box) return;
    const { width, x, y, zoom } = getCamera();
    const left = width - element.offsetWidth - 2 * EDGE;
    const bottom = TOP + element.offsetHeight + EDGE;
    setLow((box.x + box.w) * zoom + x > left && box.y * zoom + y < bottom);
  }, [hit]);
  return { bar, low };
}

function Bar() {
  const t = useT();
  const { bar, low } = useOutOfTheWay();
  const replacing = useFind((state) => state.replacing);
  const readOnly = useEditor((state) => state.readOnly);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <search
      ref={bar}
      className={low ? 'find-bar low' : 'find-bar'}
      data-region="find"
      aria-label={t('writing.find.bar')}
      onKeyDown={onKeyDown}
    >
      <div className="find-row">
        {!readOnly && (
          <IconButton
            icon={replacing ? ChevronDown : ChevronRight}
            small
            label={t('writing.find.showReplace')}
            keys={keyText('Mod+Alt+F')}
            onPress={() => find.setState({ replacing: !replacing })}
          />
        )}
        <Query />
        <Count />
        <IconButton
          icon={ArrowUp}
          small
          label={t('writing.find.previous')}
          keys={keyText('Shift+F3')}
          onPress={() => walkHits(-1)}
        />
        <IconButton
          icon={ArrowDown}
          small
          label={t('writing.find.next')}
          keys={keyText('F3')}
          onPress={() => walkHits(1)}
        />
        <Options />
        <FilterButton />
        <IconButton icon={X} small label={t('writing.find.close')} onPress={close} />
      </div>
      {replacing && !readOnly && <ReplaceRow />}
    </search>
  );
}

function Query() {
  const t = useT();
  const query = useFind((state) => state.query);
  const asked = useFind((state) => state.asked);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (find.getState().filtering) return;
    input.current?.focus();
    input.current?.select();
  }, [asked]);
  return (
    <input
      ref={input}
      className="input find-query"
      aria-label={t('writing.find.query')}
      placeholder={t('writing.find.query')}
      value={query}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => setFind({ query: event.target.value })}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        walkHits(event.shiftKey ? -1 : 1);
      }}
    />
  );
}

function Count() {
  const t = useT();
  const count = useFind((state) => state.hits.length);
  const at = useFind((state) => state.at);
  const query = useFind((state) => state.query);
  const text =
    query === ''
      ? ''
      : count === 0
        ? t('writing.find.none')
        : at < 0
          ? t('writing.find.hits', { count })
          : t('writing.find.at', { at: at + 1, count });
  return (
    <span className={count === 0 && query !== '' ? 'find-count none' : 'find-count'} role="status">
      {text}
    </span>
  );
}

function Options() {
  const t = useT();
  const matchCase = useFind((state) => state.matchCase);
  const wholeWord = useFind((state) => state.wholeWord);
  const fields = useFind((state) => state.fields);
  return (
    <>
      <IconButton
        icon={CaseSensitive}
        small
        label={t('writing.find.matchCase')}
        selected={matchCase}
        onPress={() => setFind({ matchCase: !matchCase })}
      />
      <IconButton
        icon={WholeWord}
        small
        label={t('writing.find.wholeWord')}
        selected={wholeWord}
        onPress={() => setFind({ wholeWord: !wholeWord })}
      />
      <PopoverButton
        label={t('writing.find.where')}
        className={fields.length < FIND_FIELDS.length ? 'icon-button small is-on' : 'icon-button small'}
        face={<TextSearch size={16} aria-hidden />}
        placement="bottom end"
      >
        {() => (
          <div className="find-fields">
            <h3 id="find-fields">{t('writing.find.where')}</h3>
            <ToggleChips
              labelledBy="find-fields"
              options={FIND_FIELDS.map((key) => ({ key, label: t(`writing.find.field.${key}`) }))}
              value={fields}
              onChange={(keys) => setFind({ fields: keys })}
            />
          </div>
        )}
      </PopoverButton>
    </>
  );
}

function FilterButton() {
  const t = useT();
  const filter = useFind((state) => state.filter);
  const open = useFind((state) => state.filtering);
  return (
    <PopoverButton
      label={t('writing.filter.title')}
      className={isFiltering(filter) ? 'icon-button small is-on' : 'icon-button small'}
      face={<Filter size={16} aria-hidden />}
      placement="bottom end"
      open={open}
      onOpenChange={(filtering) => find.setState({ filtering })}
    >
      {() => <FilterMenu />}
    </PopoverButton>
  );
}

function ReplaceRow() {
  const t = useT();
  const replacement = useFind((state) => state.replacement);
  const none = useFind((state) => state.hits.length === 0);
  const input = useRef<HTMLInputElement>(null);
  /** With the last hit the buttons are out of use; the keyboard must not go with them. */
  const run = (replace: () => void) => {
    replace();
    if (find.getState().hits.length === 0) input.current?.focus();
  };
  return (
    <div className="find-row">
      <span className="find-indent" />
      <input
        ref={input}
        className="input find-query"
        aria-label={t('writing.find.replacement')}
        placeholder={t('writing.find.replacement')}
        value={replacement}
        autoComplete="off"
        onChange={(event) => setFind({ replacement: event.target.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          replaceOne();
        }}
      />
      <Button size="small" isDisabled={none} onPress={() => run(replaceOne)}>
        {t('writing.find.replaceOne')}
      </Button>
      <Button size="small" isDisabled={none} onPress={() => run(replaceAll)}>
        {t('writing.find.replaceAll')}
      </Button>
    </div>
  );
}
