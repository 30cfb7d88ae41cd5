/** The tour while it is on; its parts are loaded when it begins. */
import { lazy, Suspense } from 'react';
import { useTour } from '../state/tour';
import { useUi } from '../state/ui';

const TourSlip = lazy(() => import('./TourSlip'));

export function TourHost() {
  const on = useTour((state) => state.step !== null);
  const presenting = useUi((state) => state.presenting !== null);
  if (!on || presenting) return null;
  return (
    <Suspense fallback={null}>
      <TourSlip />
    </Suspense>
  );
}
