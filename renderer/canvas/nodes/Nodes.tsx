/** The cards and notes that are mounted. Each is placed by itself: one that changes wakes no other, and none is ever measured. */
import { memo } from 'react';
import type { SceneOptions } from '../../../shared/scene/types';
import { useMapNodes } from '../useMapNodes';
import { CardNode } from './CardNode';
import type { MapNode } from './mapNode';
import { NoteNode } from './NoteNode';

/** What is selected lies above its neighbours, notes above cards. */
function depth(node: MapNode): number {
  if (node.kind === 'card') return node.look.selected ? 2 : 1;
  return node.selected ? 6 : 5;
}

const Placed = memo(function Placed({ node }: { readonly node: MapNode }) {
  const { x, y, w, h } = node.box;
  return (
    <div
      className="map-node"
      data-id={node.id}
      style={{ transform: `translate(${x}px,${y}px)`, width: w, height: h, zIndex: depth(node) }}
    >
      {node.kind === 'card' ? <CardNode node={node} /> : <NoteNode node={node} />}
    </div>
  );
});

export const Nodes = memo(function Nodes({ heat }: { readonly heat: SceneOptions['heat'] }) {
  return useMapNodes(heat).map((node) => <Placed key={node.id} node={node} />);
});
