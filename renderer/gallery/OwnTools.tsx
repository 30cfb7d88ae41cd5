/** What can be done with a template of one's own: name it anew, delete it after being asked. */
import { useState } from 'react';
import { type OwnSheet, removeTemplate, renameTemplate } from '../state/ownTemplates';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { PopoverButton } from '../ui/PopoverButton';
import { TextInput } from '../ui/TextInput';

export interface OwnToolsProps {
  readonly own: OwnSheet;
  readonly onRemoved: () => void;
}

export function OwnTools({ own, onRemoved }: OwnToolsProps) {
  const t = useT();
  const name = own.doc?.meta.title || t('window.untitled');
  return (
    <>
      {own.doc && (
        <PopoverButton
          label={t('templates.own.rename')}
          className="button plain normal"
          face={t('templates.own.rename')}
          placement="bottom end"
        >
          {(close) => (
            <RenameForm name={name} onName={(next) => void renameTemplate(own, next)} close={close} />
          )}
        </PopoverButton>
      )}
      <PopoverButton
        label={t('templates.own.remove')}
        className="button plain normal"
        face={t('templates.own.remove')}
        placement="bottom end"
      >
        {(close) => (
          <div className="popover-form">
            <strong>{t('templates.own.removeTitle', { name })}</strong>
            <p className="caption">{t('templates.own.removeHint')}</p>
            <div className="gallery-tools">
              <Button onPress={close}>{t('window.cancel')}</Button>
              <Button
                look="primary"
                onPress={() => {
                  close();
                  void removeTemplate(own).then(onRemoved);
                }}
              >
                {t('templates.own.removeYes')}
              </Button>
            </div>
          </div>
        )}
      </PopoverButton>
    </>
  );
}

function RenameForm(props: {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly close: () => void;
}) {
  const t = useT();
  const [name, setName] = useState(props.name);
  return (
    <form
      className="popover-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        props.onName(name.trim());
        props.close();
      }}
    >
      <Field tall label={t('templates.own.name')}>
        {(ids) => <TextInput {...ids} value={name} onChange={setName} />}
      </Field>
      <Button type="submit" look="primary" isDisabled={name.trim() === ''}>
        {t('templates.own.renameSave')}
      </Button>
    </form>
  );
}
