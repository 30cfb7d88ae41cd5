/** What can be done with a template of one's own: name it anew, delete it after being asked. */
import { type OwnSheet, removeTemplate, renameTemplate } from '../state/ownTemplates';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { PopoverButton } from '../ui/PopoverButton';
import { NameForm } from './NameForm';

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
            <NameForm
              className="popover-form"
              name={name}
              onName={(next) => {
                close();
                void renameTemplate(own, next);
              }}
            >
              {(isEmpty) => (
                <Button type="submit" look="primary" isDisabled={isEmpty}>
                  {t('templates.own.renameSave')}
                </Button>
              )}
            </NameForm>
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
