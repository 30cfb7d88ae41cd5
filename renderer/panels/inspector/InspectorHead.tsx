/** What is being inspected: its kind, where it stands, and what can be done with the whole of it. */
import { Copy, Settings2, Trash2 } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { NOTHING_SELECTED } from '../../../shared/session/types';
import { runAction } from '../../actions/run';
import { useSettled } from '../../state/settled';
import { useT } from '../../state/useT';
import { IconButton } from '../../ui/IconButton';

export interface InspectorHeadProps {
  readonly title: ReactNode;
  readonly caption?: ReactNode;
  /** Whether the selection can be duplicated and deleted as such. */
  readonly whole?: boolean;
}

export const InspectorHead = memo(function InspectorHead(props: InspectorHeadProps) {
  const { title, caption, whole = true } = props;
  const t = useT();
  const readOnly = useSettled((state) => state.readOnly);
  const select = useSettled((state) => state.select);
  return (
    <header className="inspector-head">
      <div className="inspector-title">
        <h2 className="pane-title">{title}</h2>
        {caption && <p className="caption">{caption}</p>}
      </div>
      {whole && (
        <>
          <IconButton
            icon={Copy}
            small
            label={t('action.edit.duplicate')}
            disabled={readOnly}
            onPress={() => runAction('edit.duplicate')}
          />
          <IconButton
            icon={Trash2}
            small
            label={t('action.edit.delete')}
            disabled={readOnly}
            onPress={() => runAction('edit.delete')}
          />
        </>
      )}
      <IconButton
        icon={Settings2}
        small
        label={t('window.inspector.toDocument')}
        onPress={() => select(NOTHING_SELECTED)}
      />
    </header>
  );
});
