/** The logo of an export: a picture file, drawn anew in a size that prints well and stays small in the file. */
import { X } from 'lucide-react';
import { Group } from 'react-aria-components';
import type { Asset } from '../../../shared/model/schema';
import { choosePictures } from '../../pictures/choosePictures';
import { readPicture } from '../../pictures/readPicture';
import { notify } from '../../state/notices';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import type { ControlIds } from '../../ui/Field';
import { IconButton } from '../../ui/IconButton';

export interface LogoControlProps {
  readonly ids: ControlIds;
  /** Characters of base64. */
  readonly longest: number;
  readonly value: Asset | undefined;
  readonly disabled: boolean;
  readonly onChange: (logo: Asset | undefined) => void;
}

export function LogoControl({ ids, longest, value, disabled, onChange }: LogoControlProps) {
  const t = useT();
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    const read = await readPicture(file, 'logo');
    if (!read.ok) notify(read.text, { kind: 'error' });
    else if (read.asset.data.length > longest)
      notify(t('export.logo.tooBig', { name: file.name }), { kind: 'error' });
    else {
      const { mime, data, width, height } = read.asset;
      onChange({ mime, data, width, height });
    }
  };
  return (
    <Group className="export-logo" aria-labelledby={ids.labelledBy}>
      {value && <img src={`data:${value.mime};base64,${value.data}`} alt={t('export.option.logo')} />}
      <Button
        size="small"
        isDisabled={disabled}
        onPress={() => choosePictures((files) => void take(files), { several: false })}
      >
        {value ? t('export.logo.other') : t('export.logo.choose')}
      </Button>
      {value && (
        <IconButton
          icon={X}
          label={t('export.logo.remove')}
          disabled={disabled}
          onPress={() => onChange(undefined)}
        />
      )}
    </Group>
  );
}
