/** Heads a lane, step or phase of an import preview: its name to write over, and what becomes of it. */
import { useState } from 'react';
import { type Option, Select } from '../../ui/Select';

export interface PartHeadProps<K extends string> {
  readonly name: string;
  readonly nameLabel: string;
  readonly onRename: (name: string) => void;
  readonly options: readonly Option<K>[];
  readonly value: K;
  readonly label: string;
  readonly onChoose: (key: K) => void;
}

export function PartHead<K extends string>(props: PartHeadProps<K>) {
  const { name, nameLabel, onRename, options, value, label, onChoose } = props;
  return (
    <>
      <NameField key={name} name={name} label={nameLabel} onRename={onRename} />
      <Select options={options} value={value} label={label} onChange={onChoose} />
    </>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly label: string;
  readonly onRename: (name: string) => void;
}

/** Reports the name when it is left, as all of the preview is made anew then; without letters it is what it was. */
function NameField({ name, label, onRename }: NameFieldProps) {
  const [text, setText] = useState(name);
  const leave = () => {
    const written = text.trim();
    if (written === '') setText(name);
    else if (written !== name) onRename(written);
  };
  return (
    <textarea
      className="input import-name"
      rows={1}
      aria-label={label}
      value={text}
      onChange={(event) => setText(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') {
          event.preventDefault();
          leave();
        } else if (event.key === 'Escape' && text !== name) {
          event.stopPropagation();
          setText(name);
        }
      }}
    />
  );
}
