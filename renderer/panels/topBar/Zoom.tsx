/** How large the map is shown: out, in, and a menu of sizes. */
import { Minus, Plus } from 'lucide-react';
import { menuEntry } from '../../actions/menuEntry';
import { viewport } from '../../canvas/viewport';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { MenuButton } from '../../ui/MenuButton';
import { ActionButton } from './ActionButton';

const ZOOMS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2] as const;

export function Zoom() {
  const t = useT();
  const percent = useUi((state) => Math.round(state.zoom * 100));
  const value = t('window.percent', { value: percent });
  const outline = useUi((state) => state.outline);
  return (
    <>
      <ActionButton id="view.zoomOut" icon={Minus} enabled={!outline} />
      <MenuButton
        disabled={outline}
        label={`${t('window.bar.zoom')}: ${value}`}
        className="button quiet zoom-value"
        face={value}
        items={() => [
          menuEntry('view.fit', t),
          menuEntry('view.fitSelection', t),
          ...ZOOMS.map((zoom, index) => ({
            id: String(zoom),
            label: t('window.percent', { value: zoom * 100 }),
            lineAbove: index === 0,
            run: () => viewport.zoomTo(zoom),
          })),
        ]}
      />
      <ActionButton id="view.zoomIn" icon={Plus} enabled={!outline} />
    </>
  );
}
