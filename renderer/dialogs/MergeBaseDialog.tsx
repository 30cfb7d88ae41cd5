/** What the open map and another one both came from: found in the history, as last saved, in a file, or not known. */
import { useMemo, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Blueprint } from '../../shared/model/schema';
import { lastSaved } from '../state/editor';
import { type BaseChoice, baseInHistory, mergeFrom } from '../state/mergeFiles';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';

export interface MergeBaseDialogProps {
  readonly name: string;
  readonly theirs: Blueprint;
  readonly onClose: () => void;
}

export function MergeBaseDialog({ name, theirs, onClose }: MergeBaseDialogProps) {
  const t = useT();
  const found = useMemo(() => baseInHistory(theirs), [theirs]);
  const [choice, setChoice] = useState<BaseChoice>(found ? 'found' : 'unknown');
  const steps = found?.stepsAgo ?? 0;
  const options: readonly { readonly key: BaseChoice; readonly label: string; readonly hint?: string }[] = [
    ...(found
      ? [
          {
            key: 'found' as const,
            label: t(steps === 0 ? 'merging.ask.foundNow' : 'merging.ask.found'),
            ...(steps > 0 && { hint: t('merging.ask.foundHint', { count: steps }) }),
          },
        ]
      : []),
    ...(lastSaved()
      ? [{ key: 'saved' as const, label: t('merging.ask.saved'), hint: t('merging.ask.savedHint') }]
      : []),
    { key: 'file', label: t('merging.ask.file') },
    { key: 'unknown', label: t('merging.ask.unknown'), hint: t('merging.ask.unknownHint') },
  ];
  return (
    <DialogFrame
      title={t('merging.ask.title', { name })}
      closeLabel={t('window.cancel')}
      onClose={onClose}
      foot={
        <>
          <span className="spread" />
          <Button onPress={onClose}>{t('window.cancel')}</Button>
          <Button
            autoFocus
            look="primary"
            onPress={() => {
              onClose();
              mergeFrom(choice, name, theirs);
            }}
          >
            {t('merging.ask.go')}
          </Button>
        </>
      }
    >
      <RadioGroup
        className="merge-bases"
        value={choice}
        onChange={(value) => setChoice(value as BaseChoice)}
        aria-label={t('merging.ask.question')}
      >
        <h3>{t('merging.ask.question')}</h3>
        <p className="caption">{t('merging.ask.hint')}</p>
        {options.map(({ key, label, hint }) => (
          <Radio key={key} value={key} className="merge-base">
            <span className="dot" aria-hidden="true" />
            <span>
              {label}
              {hint && <span className="caption">{hint}</span>}
            </span>
          </Radio>
        ))}
      </RadioGroup>
    </DialogFrame>
  );
}
