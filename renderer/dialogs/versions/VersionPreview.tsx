/** The map of a version drawn small, with what has changed since marked where it stood. */
import { useMemo } from 'react';
import { markChanges } from '../../../shared/compare/changes';
import type { ChangeKind, RecordChange } from '../../../shared/compare/types';
import { layout } from '../../../shared/layout/layout';
import type { Layout, Rect } from '../../../shared/layout/types';
import type { Blueprint } from '../../../shared/model/schema';
import { MapThumbnail } from '../../panels/parts/MapThumbnail';
import { useT } from '../../state/useT';

/** At most, px. */
const HEIGHT = 280;

export interface VersionPreviewProps {
  readonly doc: Blueprint;
  readonly changes: readonly RecordChange[];
}

export function VersionPreview({ doc, changes }: VersionPreviewProps) {
  const t = useT();
  const placed = useMemo(() => layout(doc), [doc]);
  const marks = useMemo(() => marksOn(placed, changes), [placed, changes]);
  return (
    <div
      className="version-map"
      role="img"
      aria-label={t('versions.preview')}
      style={{
        aspectRatio: `${placed.width} / ${placed.height}`,
        width: `min(100%, ${Math.round((HEIGHT * placed.width) / placed.height)}px)`,
      }}
    >
      <MapThumbnail doc={doc} />
      <svg viewBox={`0 0 ${placed.width} ${placed.height}`} preserveAspectRatio="none" aria-hidden>
        {marks.map(({ id, kind, x, y, w, h }) => (
          <rect key={id} className={`mark-${kind}`} x={x} y={y} width={w} height={h} />
        ))}
      </svg>
    </div>
  );
}

interface Mark extends Rect {
  readonly id: string;
  readonly kind: ChangeKind;
}

/** Records of the version that have a place on the map. */
function marksOn(placed: Layout, changes: readonly RecordChange[]): readonly Mark[] {
  const { before } = markChanges(changes);
  const boxes: ReadonlyMap<string, Rect> = new Map<string, Rect>([
    ...placed.cards,
    ...placed.notes.map((note): [string, Rect] => [note.id, note]),
    ...placed.steps.map((step): [string, Rect] => [step.id, step]),
    ...placed.phases.map((phase): [string, Rect] => [phase.id, phase]),
  ]);
  return Array.from(before, ([id, kind]) => ({ id, kind, box: boxes.get(id) })).flatMap(
    ({ id, kind, box }) => (box ? [{ id, kind, x: box.x, y: box.y, w: box.w, h: box.h }] : []),
  );
}
