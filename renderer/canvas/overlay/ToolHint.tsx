/** What the tool that is on does and how it is left, in one line at the map's lower edge. */
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { useHeld } from '../held';

const HINTS = {
  note: 'structure.hint.note',
  connect: 'structure.hint.connect',
  text: 'structure.hint.text',
  lasso: 'structure.hint.lasso',
  space: 'structure.hint.space',
} as const;

export function ToolHint() {
  const t = useT();
  const tool = useUi((state) => state.tool);
  const linking = useHeld((state) => state.linkFrom !== null);
  if (tool === 'select' || tool === 'hand') return null;
  const hint = tool === 'connect' && linking ? 'structure.hint.connectTo' : HINTS[tool];
  return (
    <p className="map-tool-hint" role="status">
      {t(hint)} <span>{t('structure.hint.leave')}</span>
    </p>
  );
}
