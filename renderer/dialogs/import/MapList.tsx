/** The maps found in a file, the likeliest first, one of them chosen. */
import { Radio, RadioGroup } from 'react-aria-components';
import type { ImportedMap } from '../../../shared/importers/types';
import type { Blueprint } from '../../../shared/model/schema';
import { useT } from '../../state/useT';

export function useCounts(): (doc: Blueprint) => string {
  const t = useT();
  return (doc) =>
    [
      t('window.status.phases', { count: Object.keys(doc.phases).length }),
      t('window.status.steps', { count: Object.keys(doc.steps).length }),
      t('window.dialog.import.lanes', { count: Object.keys(doc.lanes).length }),
      t('window.status.cards', { count: Object.keys(doc.cards).length }),
    ].join(' · ');
}

export interface MapListProps {
  readonly maps: readonly ImportedMap[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

export function MapList({ maps, chosen, onChoose }: MapListProps) {
  const t = useT();
  const counts = useCounts();
  return (
    <>
      <p className="caption">{t('window.dialog.import.maps', { count: maps.length })}</p>
      <RadioGroup
        className="format-list import-maps"
        aria-label={t('window.dialog.import.choose')}
        value={String(chosen)}
        onChange={(key) => onChoose(Number(key))}
      >
        {maps.map((map, index) => (
          <Radio key={map.doc.meta.id ?? index} value={String(index)} className="format">
            <span className="format-name">{map.title || t('window.untitled')}</span>
            <span className="caption">{counts(map.doc)}</span>
          </Radio>
        ))}
      </RadioGroup>
    </>
  );
}
