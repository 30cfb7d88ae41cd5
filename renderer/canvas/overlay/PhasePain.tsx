/** Under a phase's name while the heat is on and the map is far: how much pain it carries, as a number and a bar. */
import { memo } from 'react';
import type { Id } from '../../../shared/model/schema';
import { useAnalysis } from '../../state/useAnalysis';

export const PhasePain = memo(function PhasePain({ id }: { readonly id: Id }) {
  const phases = useAnalysis((state) => state.totals?.phases);
  const total = phases?.get(id);
  if (!phases || total === undefined) return null;
  const most = Math.max(...phases.values(), 1);
  return (
    <div className="map-head-pain">
      <span>{Math.round(total)}</span>
      <span className="map-head-pain-bar">
        <span style={{ width: `${(total / most) * 100}%` }} />
      </span>
    </div>
  );
});
