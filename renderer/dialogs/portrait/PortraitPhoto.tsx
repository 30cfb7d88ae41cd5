/** The face of the portrait: a photo that is chosen, pasted or dropped, else one emoji, else the first letter. */
import { ImagePlus, X } from 'lucide-react';
import { type DragEvent, useEffect, useState } from 'react';
import { isId } from '../../../shared/model/fields';
import { newId } from '../../../shared/model/newId';
import type { Id, Persona } from '../../../shared/model/schema';
import { Avatar } from '../../panels/parts/Avatar';
import { lastEmoji } from '../../panels/parts/lastEmoji';
import { choosePictures } from '../../pictures/choosePictures';
import { bringsPictures, pastedPictures, pictureFiles } from '../../pictures/pictureFiles';
import { readPictures } from '../../pictures/readPictures';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import type { PersonaEdit } from './usePersonaEdit';

interface PortraitPhotoProps {
  readonly id: Id;
  readonly persona: Persona;
  readonly edit: PersonaEdit;
  readonly disabled: boolean;
}

export function PortraitPhoto({ id, persona, edit, disabled }: PortraitPhotoProps) {
  const t = useT();
  const [over, setOver] = useState(false);
  const { avatar } = persona;
  const isPhoto = avatar !== undefined && isId(avatar);

  useEffect(() => {
    if (disabled) return;
    const onPaste = (event: ClipboardEvent) => {
      const files = event.clipboardData ? pastedPictures(event.clipboardData) : [];
      if (files.length === 0) return;
      event.preventDefault();
      void take(files, edit);
    };
    document.addEventListener('paste', onPaste, true);
    return () => document.removeEventListener('paste', onPaste, true);
  }, [edit, disabled]);

  const onDragOver = (event: DragEvent) => {
    if (disabled || !bringsPictures(event.dataTransfer)) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    const files = pictureFiles(event.dataTransfer);
    setOver(false);
    if (disabled || files.length === 0) return;
    event.preventDefault();
    void take(files, edit);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same by keyboard
    <div
      className={over ? 'portrait-photo over' : 'portrait-photo'}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Avatar id={id} size={148} label={t('personas.portrait.photo', { name: persona.name })} />
      {!disabled && (
        <>
          <div className="portrait-photo-tools">
            <Button
              look="quiet"
              size="small"
              onPress={() => choosePictures((files) => void take(files, edit), { several: false })}
            >
              <ImagePlus size={14} aria-hidden />
              {t(isPhoto ? 'personas.portrait.change' : 'personas.portrait.choose')}
            </Button>
            {avatar !== undefined && (
              <IconButton
                icon={X}
                small
                label={t('personas.portrait.remove')}
                onPress={() => edit.setPortrait(null)}
              />
            )}
          </div>
          <p className="portrait-photo-hint">{t('personas.portrait.photoHint')}</p>
          {!isPhoto && (
            <input
              className="in-place portrait-emoji"
              aria-label={t('personas.portrait.emoji')}
              placeholder={t('personas.portrait.emoji')}
              value={avatar ?? ''}
              onFocus={edit.enter}
              onChange={(event) => {
                const emoji = lastEmoji(event.target.value);
                if (emoji !== undefined) edit.type('avatar', emoji);
                else if (event.target.value === '') edit.type('avatar', null);
              }}
            />
          )}
        </>
      )}
    </div>
  );
}

/** The first picture, cut to a square, becomes the portrait; the photo that was there goes with it. */
async function take(files: readonly File[], edit: PersonaEdit): Promise<void> {
  const [asset] = await readPictures(files.slice(0, 1), 'portrait');
  if (!asset) return;
  const id = newId(Math.random);
  edit.setPortrait(id, [{ type: 'asset.add', id, asset }]);
}
