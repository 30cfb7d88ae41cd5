/** What changed from one map to the other, in words, by what it is; a press shows it on the open map. */
import { useMemo } from 'react';
import { sayChange } from '../../../../shared/compare/sayChange';
import type { RecordChange } from '../../../../shared/compare/types';
import type { Blueprint, TableName } from '../../../../shared/model/schema';
import { pointing } from '../../../state/pointedAt';
import { useT } from '../../../state/useT';
import { Section } from '../../../ui/Section';
import { CHANGE_ICONS } from '../../parts/changeIcons';
import { RefLink } from '../../parts/RefLink';
import { ShowAll } from '../../parts/ShowAll';
import { useLimit } from '../../parts/useLimit';

const FIRST = 40;

export interface CompareChangesProps {
  readonly before: Blueprint;
  readonly after: Blueprint;
  readonly changes: readonly RecordChange[];
  readonly openIsLater: boolean;
}

export function CompareChanges({ changes, ...props }: CompareChangesProps) {
  const t = useT();
  const groups = useMemo(() => {
    const byTable = new Map<TableName, RecordChange[]>();
    for (const change of changes) {
      const group = byTable.get(change.table);
      if (group) group.push(change);
      else byTable.set(change.table, [change]);
    }
    return [...byTable];
  }, [changes]);
  if (changes.length === 0) return <p className="empty">{t('compare.nothing')}</p>;
  return groups.map(([table, rows]) => (
    <Section
      key={table}
      title={t(`future.changed.${table}`)}
      count={rows.length}
      memory={`future changes ${table}`}
    >
      <Changes rows={rows} {...props} />
    </Section>
  ));
}

function Changes({
  rows,
  before,
  after,
  openIsLater,
}: Omit<CompareChangesProps, 'changes'> & { readonly rows: readonly RecordChange[] }) {
  const t = useT();
  const { shown, hidden, showAll } = useLimit(rows, FIRST);
  return (
    <>
      <ul className="compare-changes">
        {shown.map((change) => {
          const { kind, beforeId, afterId } = change;
          const Icon = CHANGE_ICONS[kind];
          const id = openIsLater ? afterId : beforeId;
          const text = sayChange(t, change, before, after);
          return (
            <li
              key={`${beforeId} ${afterId}`}
              className={`change-${kind}`}
              {...(id !== null && pointing([id]))}
            >
              <Icon size={14} aria-label={t(`compare.kind.${kind}`)} />
              {id === null ? <span>{text}</span> : <RefLink id={id}>{text}</RefLink>}
            </li>
          );
        })}
      </ul>
      <ShowAll hidden={hidden} showAll={showAll} />
    </>
  );
}
