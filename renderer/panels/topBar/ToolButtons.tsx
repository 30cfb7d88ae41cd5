/** What the pointer does on the map. */
import { Hand, MousePointer2, Spline, StickyNote, Type } from 'lucide-react';
import { Group } from 'react-aria-components';
import { useEditor } from '../../state/editor';
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
] as const satisfies readonly (readonly [Tool, unknown])[];

export function ToolButtons() {
  const t = useT();
  const tool = useUi((state) => state.tool);
  const readOnly = useEditor((state) => state.readOnly);
  return (
    <Group className="bar-part tools" aria-label={t('window.bar.tools')}>
      {TOOLS.map(([name, icon]) => (
        <ActionButton
          key={name}
          id={`tool.${name}`}
          icon={icon}
          selected={tool === name}
          enabled={!readOnly || name === 'select' || name === 'hand'}
        />
      ))}
    </Group>
  );
}
