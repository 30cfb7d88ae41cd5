/** File › Send for review…: says what the copy is for and asks whom it is for; then the system asks where it goes. */
import { useState } from 'react';
import { sendForReview } from '../actions/reviews';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';
import { Field } from '../ui/Field';
import { TextInput } from '../ui/TextInput';

const FORM = 'send-review';

export function SendReviewDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const [to, setTo] = useState('');
  return (
    <DialogFrame
      width="narrow"
      title={t('review.send.title')}
      closeLabel={t('window.cancel')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('window.cancel')}</Button>
          <Button type="submit" form={FORM} look="primary">
            {t('review.send.save')}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          void sendForReview(to.trim());
        }}
      >
        <p className="review-send">{t('review.send.intro')}</p>
        <Field tall label={t('review.send.to')}>
          {(ids) => <TextInput {...ids} value={to} onChange={setTo} />}
        </Field>
        <p className="caption">{t('review.send.toHint')}</p>
      </form>
    </DialogFrame>
  );
}
