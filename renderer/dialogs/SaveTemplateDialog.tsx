/** File › Save as template…: asks for the name under which the open map is kept. */
import { useState } from 'react';
import { useEditor } from '../state/editor';
import { saveAsTemplate } from '../state/ownTemplates';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';
import { Field } from '../ui/Field';
import { TextInput } from '../ui/TextInput';

const FORM = 'save-template';

export function SaveTemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const title = useEditor((state) => state.session.doc.meta.title) || t('window.untitled');
  const [name, setName] = useState(title);
  const isEmpty = name.trim() === '';
  return (
    <DialogFrame
      width="narrow"
      title={t('templates.own.save')}
      closeLabel={t('window.close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('window.cancel')}</Button>
          <Button type="submit" form={FORM} look="primary" isDisabled={isEmpty}>
            {t('templates.own.save')}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        onSubmit={(event) => {
          event.preventDefault();
          if (isEmpty) return;
          onClose();
          void saveAsTemplate(name.trim());
        }}
      >
        <Field tall label={t('templates.own.name')}>
          {(ids) => <TextInput {...ids} value={name} onChange={setName} />}
        </Field>
        <p className="caption">{t('templates.own.nameHint')}</p>
      </form>
    </DialogFrame>
  );
}
