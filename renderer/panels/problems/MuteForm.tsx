/** Asks why a problem is to be muted, and whether here or wherever its check finds it. */
import { useId, useState } from 'react';
import { muteCommand, type Problem } from '../../../shared/analysis';
import { editor } from '../../state/editor';
import { useT } from '../../state/useT';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Segmented } from '../../ui/Segmented';
import { TextInput } from '../../ui/TextInput';

export function MuteForm({ problem, onDone }: { problem: Problem; onDone: () => void }) {
  const t = useT();
  const id = useId();
  const [ref] = problem.refs;
  const [everywhere, setEverywhere] = useState(ref === undefined);
  const [reason, setReason] = useState('');
  const mute = () => {
    const { dispatch, session } = editor.getState();
    const target = { check: problem.check, ...(!everywhere && ref !== undefined && { ref }) };
    const command = muteCommand(session.doc, target, reason);
    if (!command) return;
    dispatch({ type: 'batch', label: { key: 'analysis.mute' }, commands: [command] });
    onDone();
  };
  return (
    <form
      className="popover-form"
      onSubmit={(event) => {
        event.preventDefault();
        mute();
      }}
    >
      {ref !== undefined && (
        <Segmented
          required
          label={t('problems.muteWhere')}
          value={everywhere ? 'everywhere' : 'here'}
          options={[
            { key: 'here', label: t('problems.here') },
            { key: 'everywhere', label: t('problems.everywhere') },
          ]}
          onChange={(key) => setEverywhere(key === 'everywhere')}
        />
      )}
      <Field label={t('problems.why')} tall>
        {(ids) => (
          <TextInput {...ids} value={reason} onChange={setReason} placeholder={t('problems.reasonExample')} />
        )}
      </Field>
      <div className="mute-foot">
        <span id={id} className="caption">
          {t('problems.muteHint')}
        </span>
        <Button
          type="submit"
          look="primary"
          size="small"
          isDisabled={reason.trim() === ''}
          aria-describedby={id}
        >
          {t('problems.mute')}
        </Button>
      </div>
    </form>
  );
}
