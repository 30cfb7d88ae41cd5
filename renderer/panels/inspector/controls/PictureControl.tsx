/** A picture chosen from a file and kept in the document. */
import { ImagePlus, X } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { newId } from '../../../../shared/model/newId';
import { ASSET_MIMES, type Id } from '../../../../shared/model/schema';
import { useEditor } from '../../../state/editor';
import { notify } from '../../../state/notices';
import { useT } from '../../../state/useT';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import type { ControlProps } from './controlProps';
import { readPicture } from './readPicture';

export function PictureControl({ value, onChange, disabled }: ControlProps<Id>) {
  const t = useT();
  const asset = useEditor((state) => (value ? state.session.doc.assets[value] : undefined));
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const picture = await readPicture(file);
    if (!picture) return notify(t('window.inspector.noPicture', { name: file.name }), { kind: 'error' });
    const id = newId(Math.random);
    onChange(id, [{ type: 'asset.add', id, asset: picture }]);
  };
  return (
    <div className="picture-control">
      {asset && <img src={`data:${asset.mime};base64,${asset.data}`} alt={asset.name ?? ''} />}
      <FileTrigger acceptedFileTypes={ASSET_MIMES} onSelect={(files) => void choose(files?.[0])}>
        <Button look="quiet" size="small" isDisabled={disabled}>
          <ImagePlus size={14} aria-hidden />
          {t('window.inspector.choosePicture')}
        </Button>
      </FileTrigger>
      {value && (
        <IconButton
          icon={X}
          small
          label={t('window.inspector.removePicture')}
          disabled={disabled}
          onPress={() => onChange(undefined)}
        />
      )}
    </div>
  );
}
