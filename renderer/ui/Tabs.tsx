/** Panels of which one is open, with a line (or a pill) at its name; arrow keys walk and open. Only the open panel is mounted. */
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';

export interface TabRow<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly content: () => ReactNode;
}

export interface TabsProps<K extends string> {
  readonly label: string;
  readonly tabs: readonly TabRow<K>[];
  readonly open: K;
  readonly onOpen: (key: K) => void;
  readonly pills?: boolean;
  /** Stands at the end of the bar and stays when the tabs scroll. */
  readonly end?: ReactNode;
}

/** Where each key leads from the open tab; null for keys that do nothing here. */
function target(key: string, open: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (open + 1) % count;
    case 'ArrowLeft':
      return (open + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

export function Tabs<K extends string>({ label, tabs, open, onOpen, pills, end }: TabsProps<K>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const index = tabs.findIndex((tab) => tab.key === open);
  // Where the bar scrolls, the open tab is in sight, whoever opened it.
  useEffect(() => {
    const bar = list.current;
    const tab = bar?.querySelectorAll<HTMLElement>('[role=tab]')[index];
    if (!bar || !tab || bar.scrollWidth <= bar.clientWidth) return;
    bar.scrollLeft = tab.offsetLeft - (bar.clientWidth - tab.offsetWidth) / 2;
  }, [index]);
  const walk = (event: KeyboardEvent) => {
    const next = target(event.key, index, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onOpen(tab.key);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next ?? 0]?.focus();
  };
  return (
    <div className="tabs tab-panel">
      <div className="tab-bar">
        <div ref={list} role="tablist" aria-label={label} className={pills ? 'tab-list pills' : 'tab-list'}>
          {tabs.map((tab) => (
            <button
              key={tab.key}
              type="button"
              role="tab"
              id={`${id}-${tab.key}`}
              aria-selected={tab.key === open}
              aria-controls={tab.key === open ? `${id}-panel` : undefined}
              tabIndex={tab.key === open ? 0 : -1}
              className="tab"
              onClick={() => onOpen(tab.key)}
              onKeyDown={walk}
            >
              {tab.label}
            </button>
          ))}
        </div>
        {end && <div className="tab-end">{end}</div>}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open}`} className="tab-panel">
        {tabs[index]?.content()}
      </div>
    </div>
  );
}
