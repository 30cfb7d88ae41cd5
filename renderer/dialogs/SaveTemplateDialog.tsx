/** File › Save as template…: asks for the name under which the open map is kept. */
import { NameForm } from '../gallery/NameForm';
import { useEditor } from '../state/editor';
import { saveAsTemplate } from '../state/ownTemplates';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';

const FORM = 'save-template';

export function SaveTemplateDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const title = useEditor((state) => state.session.doc.meta.title) || t('window.untitled');
  return (
    <DialogFrame
      width="narrow"
      title={t('templates.own.save')}
      closeLabel={t('window.close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('window.cancel')}</Button>
          <Button type="submit" form={FORM} look="primary">
            {t('templates.own.save')}
          </Button>
        </>
      }
    >
      <NameForm
        id={FORM}
        name={title}
        onName={(name) => {
          onClose();
          void saveAsTemplate(name);
        }}
      >
        {() => <p className="caption">{t('templates.own.nameHint')}</p>}
      </NameForm>
    </DialogFrame>
  );
}
