/** The options a format honours, in their groups, each with the control of its kind. */
import { defaultOf } from '../../../shared/exporters/chosenOptions';
import { isIdle } from '../../../shared/exporters/idleOptions';
import { OPTION_GROUPS, optionRow, optionsOf } from '../../../shared/exporters/options';
import type { Exporter } from '../../../shared/exporters/types';
import { useEditor } from '../../state/editor';
import { useT } from '../../state/useT';
import { Field } from '../../ui/Field';
import { OptionControl } from './OptionControl';
import type { ExportChoice } from './useExportChoice';
import { ViewControl } from './ViewControl';

export interface OptionsFormProps {
  readonly exporter: Exporter;
  readonly choice: ExportChoice;
  readonly disabled: boolean;
}

export function OptionsForm({ exporter, choice, disabled }: OptionsFormProps) {
  const t = useT();
  const doc = useEditor((state) => state.session.doc);
  const ids = optionsOf(exporter);
  const parts = new Set(['lanes', 'personas', 'phases']);
  return (
    <div className="export-options">
      {OPTION_GROUPS.map((group) => {
        const own = ids.filter((id) => {
          const row = optionRow(id);
          // What does not occur in the map cannot be chosen from.
          const empty = row.kind === 'records' && Object.keys(doc[row.table]).length < 2;
          return row.group === group && !empty;
        });
        return own.length === 0 ? null : (
          <section key={group} aria-labelledby={`export-group-${group}`}>
            <h3 id={`export-group-${group}`}>{t(`export.group.${group}`)}</h3>
            {own.map((id) => {
              const row = optionRow(id);
              const off = disabled || isIdle(id, choice.chosen) || (choice.shownNow && parts.has(id));
              const single = row.kind === 'text' || row.kind === 'number';
              return (
                <Field
                  key={id}
                  label={t(`export.option.${id}`)}
                  colors={row.kind === 'color'}
                  group={!single}
                >
                  {(field) =>
                    row.kind === 'view' ? (
                      <ViewControl ids={field} choice={choice} disabled={off} />
                    ) : (
                      <OptionControl
                        ids={field}
                        row={row}
                        value={choice.chosen[id]}
                        fallback={defaultOf(exporter, doc, id)}
                        disabled={off}
                        onChange={(value) => choice.change({ [id]: value })}
                      />
                    )
                  }
                </Field>
              );
            })}
          </section>
        );
      })}
    </div>
  );
}
