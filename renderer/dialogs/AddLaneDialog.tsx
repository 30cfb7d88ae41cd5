/** A new lane: the kinds in blueprint order on their grounds, each with a line on what belongs there. */
import { useRef, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { laneKind as rowOf } from '../../shared/model/laneKinds';
import { newId } from '../../shared/model/newId';
import { orderedLanes } from '../../shared/model/queries';
import type { LANE_KINDS, LaneKind } from '../../shared/model/schema';
import { viewport } from '../canvas/viewport';
import { editor, useEditor } from '../state/editor';
import { useT } from '../state/useT';
import { Button } from '../ui/Button';
import { DialogFrame } from '../ui/DialogFrame';
import { Field } from '../ui/Field';
import { TextInput } from '../ui/TextInput';
import { useTypeahead } from '../ui/useTypeahead';

/** From the customer down to support, then the insight sheet: the order in which lanes stand on a blueprint. */
const ORDER: readonly LaneKind[] = [
  'storyboard',
  'evidence',
  'actions',
  'channels',
  'frontstage',
  'backstage',
  'support',
  'partners',
  'emotions',
  'thoughts',
  'pains',
  'gains',
  'opportunities',
  'metrics',
  'time',
  'policies',
  'text',
] satisfies readonly (typeof LANE_KINDS)[number][];

const FORM = 'add-lane';

/** Below the last lane that stands above its kind in blueprint order. */
function placeOf(kind: LaneKind): number {
  const lanes = orderedLanes(editor.getState().session.doc);
  const wanted = ORDER.indexOf(kind);
  return lanes.findLastIndex(({ record }) => ORDER.indexOf(record.kind) <= wanted) + 1;
}

export interface AddLaneDialogProps {
  readonly laneKind: LaneKind | undefined;
  readonly onClose: () => void;
}

export function AddLaneDialog({ laneKind, onClose }: AddLaneDialogProps) {
  const t = useT();
  const lanes = useEditor((state) => state.session.doc.lanes);
  const there = new Set(Object.values(lanes).map((lane) => lane.kind));
  const [kind, setKind] = useState<LaneKind>(laneKind ?? ORDER.find((key) => !there.has(key)) ?? 'text');
  const [name, setName] = useState('');
  const group = useRef<HTMLDivElement>(null);
  const onType = useTypeahead(
    ORDER.map((value) => ({ value, label: t(`lane.kind.${value}`) })),
    (value) => {
      setKind(value);
      group.current?.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.focus();
    },
  );
  const add = () => {
    const id = newId(Math.random);
    const lane = { kind, ...(name.trim() && { name: name.trim() }) };
    const refusal = editor.getState().dispatch({ type: 'lane.add', id, index: placeOf(kind), lane });
    onClose();
    if (refusal === null) viewport.reveal(id);
  };
  return (
    <DialogFrame
      width="wide"
      title={t('window.dialog.addLane.title')}
      closeLabel={t('window.close')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('window.cancel')}</Button>
          <Button look="primary" type="submit" form={FORM}>
            {t('window.dialog.addLane.add')}
          </Button>
        </>
      }
    >
      {/* Enter anywhere in it adds the lane. */}
      <form
        id={FORM}
        onKeyDown={(event) => group.current?.contains(event.target as Node) && onType(event)}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <RadioGroup
          ref={group}
          className="lane-kinds"
          aria-label={t('window.dialog.addLane.title')}
          value={kind}
          onChange={(key) => setKind(key as LaneKind)}
        >
          {ORDER.map((key) => (
            <Radio key={key} value={key} autoFocus={key === kind} className={`lane-kind z${rowOf(key).zone}`}>
              <span className="ground" aria-hidden />
              <span>
                <span className="format-name">{t(`lane.kind.${key}`)}</span>
                <span className="caption">{t(`lane.hint.${key}`)}</span>
              </span>
              {there.has(key) && <span className="caption there">{t('window.dialog.addLane.there')}</span>}
            </Radio>
          ))}
        </RadioGroup>
        <Field label={t('window.dialog.addLane.name')} hint={t('window.dialog.addLane.nameHint')}>
          {(ids) => (
            <TextInput {...ids} value={name} placeholder={t(`lane.kind.${kind}`)} onChange={setName} />
          )}
        </Field>
      </form>
    </DialogFrame>
  );
}
