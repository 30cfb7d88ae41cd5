/** The workshop bar: timer, private writing, dot votes. Each part is there to be used at once, without a dialog. */
import { X } from 'lucide-react';
import { runAction } from '../../actions/run';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { IconButton } from '../../ui/IconButton';
import { PrivatePart } from './PrivatePart';
import { TimerPart } from './TimerPart';
import { VotePart } from './VotePart';
import './workshop.css';

export function WorkshopBar() {
  const t = useT();
  const open = useUi((state) => state.workshop);
  if (!open) return null;
  return (
    <section className="workshop-bar" data-region="workshop" aria-label={t('workshop.region')}>
      <TimerPart />
      <span className="bar-line" />
      <PrivatePart />
      <span className="bar-line" />
      <VotePart />
      <span className="workshop-gap" />
      <IconButton icon={X} label={t('workshop.close')} onPress={() => runAction('view.workshop')} />
    </section>
  );
}
