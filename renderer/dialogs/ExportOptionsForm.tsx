/** The options a format honours, each with its control. */
import { EXPORT_TABLES, type Exporter, type ExportOptions, type Paper } from '../../shared/exporters/types';
import { LOCALES } from '../../shared/model/schema';
import type { ThemeName } from '../../shared/scene/types';
import { isFiltered } from '../actions/views';
import { useEditor } from '../state/editor';
import { useT } from '../state/useT';
import { Field } from '../ui/Field';
import { NumberInput } from '../ui/NumberInput';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { Switch } from '../ui/Switch';
import { EVERYTHING, SHOWN_NOW } from './exportView';

const PAPERS: readonly Paper[] = ['fit', 'A4', 'A3', 'A2', 'A1', 'A0', 'Letter', 'Tabloid', 'Ledger'];
const THEMES: readonly ThemeName[] = ['print', 'light', 'dark', 'contrast'];
const ORIENTATIONS = ['landscape', 'portrait'] as const;
const SCALES = [1, 2, 3] as const;
/** What an export without a size takes. */
const DEFAULT_SCALE = 2;
const MOST_PIXELS = 16_000;

type Options = Omit<ExportOptions, 'date'>;

export interface ExportOptionsFormProps {
  readonly accepts: Exporter['options'];
  readonly options: Options;
  readonly onChange: (change: { [K in keyof Options]?: Options[K] | undefined }) => void;
  /** A saved view's id, or one of the two names in ./exportView. */
  readonly viewId: string;
  readonly onView: (id: string) => void;
  readonly disabled: boolean;
}

export function ExportOptionsForm(props: ExportOptionsFormProps) {
  const { accepts, options, viewId, onChange, onView, disabled } = props;
  const t = useT();
  const views = useEditor((state) => state.session.doc.views);
  const has = (option: Exporter['options'][number]) => accepts.includes(option);
  return (
    <>
      <Field label={t('views.exportView')} group>
        {({ labelledBy }) => (
          <Select
            labelledBy={labelledBy}
            disabled={disabled}
            value={viewId}
            options={[
              { key: EVERYTHING, label: t('views.everything') },
              ...(isFiltered() ? [{ key: SHOWN_NOW, label: t('views.shownNow') }] : []),
              ...Object.entries(views).map(([key, { name }]) => ({ key, label: name })),
            ]}
            onChange={onView}
          />
        )}
      </Field>
      {has('paper') && (
        <Field label={t('export.option.paper')} group>
          {({ labelledBy }) => (
            <Select
              labelledBy={labelledBy}
              disabled={disabled}
              value={options.paper ?? ''}
              options={[
                { key: '' as Paper | '', label: t('export.paper.auto') },
                ...PAPERS.map((key) => ({ key, label: t(`export.paper.${key}`) })),
              ]}
              onChange={(paper) => onChange({ paper: paper === '' ? undefined : paper })}
            />
          )}
        </Field>
      )}
      {has('orientation') && options.paper !== 'fit' && (
        <Field label={t('export.option.orientation')} group>
          {({ labelledBy }) => (
            <Segmented
              labelledBy={labelledBy}
              disabled={disabled}
              value={options.orientation ?? 'auto'}
              required
              options={[
                { key: 'auto' as const, label: t('window.dialog.export.auto') },
                ...ORIENTATIONS.map((key) => ({ key, label: t(`export.orientation.${key}`) })),
              ]}
              onChange={(key) => onChange({ orientation: key === 'auto' || key === null ? undefined : key })}
            />
          )}
        </Field>
      )}
      {has('tiled') && (
        <Field label={t('export.option.tiled')} hint={t('window.dialog.export.tiledHint')} group>
          {({ labelledBy, describedBy }) => (
            <Switch
              labelledBy={labelledBy}
              describedBy={describedBy}
              disabled={disabled}
              value={options.tiled ?? false}
              onChange={(tiled) => onChange({ tiled: tiled || undefined })}
            />
          )}
        </Field>
      )}
      {has('scale') && (
        <Field label={t('export.option.scale')} group>
          {({ labelledBy }) => (
            <Segmented
              labelledBy={labelledBy}
              disabled={disabled}
              required
              value={options.pixelWidth === undefined ? String(options.scale ?? DEFAULT_SCALE) : null}
              options={SCALES.map((scale) => ({ key: String(scale), label: `${scale}×` }))}
              onChange={(key) =>
                onChange({ scale: SCALES.find((scale) => String(scale) === key), pixelWidth: undefined })
              }
            />
          )}
        </Field>
      )}
      {has('pixelWidth') && (
        <Field label={t('export.option.pixelWidth')}>
          {(ids) => (
            <NumberInput
              {...ids}
              disabled={disabled}
              value={options.pixelWidth ?? null}
              min={16}
              max={MOST_PIXELS}
              step={100}
              whole
              unit="px"
              onChange={(width) => onChange({ pixelWidth: width ?? undefined })}
            />
          )}
        </Field>
      )}
      {has('transparent') && (
        <Field label={t('export.option.transparent')} group>
          {({ labelledBy }) => (
            <Switch
              labelledBy={labelledBy}
              disabled={disabled}
              value={options.transparent ?? false}
              onChange={(on) => onChange({ transparent: on || undefined })}
            />
          )}
        </Field>
      )}
      {has('overlay') && (
        <Field label={t('export.option.overlay')} group>
          {({ labelledBy }) => (
            <Switch
              labelledBy={labelledBy}
              disabled={disabled}
              value={options.overlay === 'heat'}
              onChange={(on) => onChange({ overlay: on ? 'heat' : undefined })}
            />
          )}
        </Field>
      )}
      {has('comments') && (
        <Field label={t('export.option.comments')} group>
          {({ labelledBy }) => (
            <Switch
              labelledBy={labelledBy}
              disabled={disabled}
              value={options.comments ?? false}
              onChange={(on) => onChange({ comments: on || undefined })}
            />
          )}
        </Field>
      )}
      {has('table') && (
        <Field label={t('export.option.table')} group>
          {({ labelledBy }) => (
            <Segmented
              labelledBy={labelledBy}
              disabled={disabled}
              required
              value={options.table ?? EXPORT_TABLES[0]}
              options={EXPORT_TABLES.map((key) => ({ key, label: t(`export.table.${key}`) }))}
              onChange={(table) => onChange({ table: table ?? undefined })}
            />
          )}
        </Field>
      )}
      {has('theme') && (
        <Field label={t('export.option.theme')} group>
          {({ labelledBy }) => (
            <Select
              labelledBy={labelledBy}
              disabled={disabled}
              value={options.theme}
              options={THEMES.map((key) => ({ key, label: t(`export.theme.${key}`) }))}
              onChange={(theme) => onChange({ theme })}
            />
          )}
        </Field>
      )}
      <Field label={t('export.option.locale')} group>
        {({ labelledBy }) => (
          <Select
            labelledBy={labelledBy}
            disabled={disabled}
            value={options.locale}
            options={LOCALES.map((key) => ({ key, label: t(`window.language.${key}`) }))}
            onChange={(locale) => onChange({ locale })}
          />
        )}
      </Field>
    </>
  );
}
