/** What the pointer does on the map. */
import { BetweenVerticalStart, Hand, Lasso, MousePointer2, Spline, StickyNote, Type } from 'lucide-react';
import { Group } from 'react-aria-components';
import { useSettled } from '../../state/settled';
import type { Tool } from '../../state/types';
import { useUi } from '../../state/ui';
import { useT } from '../../state/useT';
import { ActionButton } from './ActionButton';

const TOOLS = [
  ['select', MousePointer2],
  ['hand', Hand],
  ['note', StickyNote],
  ['connect', Spline],
  ['text', Type],
  ['lasso', Lasso],
  ['space', BetweenVerticalStart],
] as const satisfies readonly (readonly [Tool, unknown])[];

const FOR_READING: readonly Tool[] = ['select', 'hand', 'lasso'];

export function ToolButtons() {
  const t = useT();
  const tool = useUi((state) => state.tool);
  const outline = useUi((state) => state.outline);
  const readOnly = useSettled((state) => state.readOnly);
  return (
    <Group className="bar-part tools" aria-label={t('window.bar.tools')}>
      {TOOLS.map(([name, icon]) => (
        <ActionButton
          key={name}
          id={`tool.${name}`}
          icon={icon}
          selected={tool === name}
          enabled={!outline && (!readOnly || FOR_READING.includes(name))}
        />
      ))}
    </Group>
  );
}
