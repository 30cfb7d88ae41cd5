/** A picture chosen from a file and kept in the document, and what it shows in words. */
import { ImagePlus, X } from 'lucide-react';
import { useId, useRef } from 'react';
import { newId } from '../../../../shared/model/newId';
import type { Id } from '../../../../shared/model/schema';
import { choosePictures } from '../../../pictures/choosePictures';
import type { Purpose } from '../../../pictures/readPicture';
import { readPictures } from '../../../pictures/readPictures';
import { editor } from '../../../state/editor';
import { useSettled } from '../../../state/settled';
import { useT } from '../../../state/useT';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { TextInput } from '../../../ui/TextInput';
import type { ControlProps } from './controlProps';

export interface PictureControlProps extends ControlProps<Id> {
  readonly purpose?: Purpose;
}

export function PictureControl({ value, onChange, disabled, purpose = 'card' }: PictureControlProps) {
  const t = useT();
  const asset = useSettled((state) => (value ? state.session.doc.assets[value] : undefined));
  const choose = () =>
    choosePictures(
      async (files) => {
        const [picture] = await readPictures(files, purpose);
        if (!picture) return;
        const id = newId(Math.random);
        onChange(id, [{ type: 'asset.add', id, asset: picture }]);
      },
      { several: false },
    );
  return (
    <div className="picture-control">
      {asset && <img src={`data:${asset.mime};base64,${asset.data}`} alt={asset.alt ?? ''} />}
      <Button look="quiet" size="small" isDisabled={disabled} onPress={choose}>
        <ImagePlus size={14} aria-hidden />
        {t('window.inspector.choosePicture')}
      </Button>
      {value && (
        <IconButton
          icon={X}
          small
          label={t('window.inspector.removePicture')}
          disabled={disabled}
          onPress={() => onChange(undefined)}
        />
      )}
      {value && asset && purpose === 'card' && <AltText id={value} alt={asset.alt} disabled={disabled} />}
    </div>
  );
}

let stays = 0;

/** Read aloud in place of the picture, here and in exports. */
function AltText({ id, alt = '', disabled }: { id: Id; alt: string | undefined; disabled: boolean }) {
  const t = useT();
  const field = useId();
  const stay = useRef(0);
  return (
    <div className="picture-alt">
      <label htmlFor={field} id={`${field}-label`}>
        {t('pictures.alt')}
      </label>
      <TextInput
        id={field}
        labelledBy={`${field}-label`}
        describedBy={undefined}
        value={alt}
        oneLine
        placeholder={t('pictures.altInvite')}
        disabled={disabled}
        onFocus={() => {
          stay.current = ++stays;
        }}
        onChange={(text) =>
          editor
            .getState()
            .dispatch(
              { type: 'asset.edit', id, fields: { alt: text === '' ? null : text } },
              { mergeKey: `alt ${id} ${stay.current}` },
            )
        }
      />
    </div>
  );
}
