/** The part of the map that is exported: everything, what the window shows now, or a saved view. */
import { isFiltered } from '../../actions/views';
import { useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import type { ControlIds } from '../../ui/Field';
import { Select } from '../../ui/Select';
import type { ExportChoice } from './useExportChoice';

/** No id has these forms. */
const EVERYTHING = '';
const SHOWN_NOW = '.now';

export interface ViewControlProps {
  readonly ids: ControlIds;
  readonly choice: ExportChoice;
  readonly disabled: boolean;
}

export function ViewControl({ ids, choice, disabled }: ViewControlProps) {
  const t = useT();
  const views = useEditor((state) => state.session.doc.views);
  const { view } = choice.chosen;
  const saved = view !== undefined && views[view] ? view : EVERYTHING;
  return (
    <Select
      labelledBy={ids.labelledBy}
      disabled={disabled}
      value={choice.shownNow ? SHOWN_NOW : saved}
      options={[
        { key: EVERYTHING, label: t('views.everything') },
        ...(isFiltered() ? [{ key: SHOWN_NOW, label: t('views.shownNow') }] : []),
        ...Object.entries(views).map(([key, { name }]) => ({ key, label: name })),
      ]}
      onChange={(key) => {
        choice.showNow(key === SHOWN_NOW);
        if (key !== SHOWN_NOW) choice.change({ view: key === EVERYTHING ? undefined : key });
      }}
    />
  );
}
