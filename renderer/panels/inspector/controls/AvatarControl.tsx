/** A persona's portrait: one emoji, or a picture. */
import { isId } from '../../../../shared/model/fields';
import { useT } from '../../../state/useT';
import { lastEmoji } from '../../parts/lastEmoji';
import type { ControlProps } from './controlProps';
import { PictureControl } from './PictureControl';

export function AvatarControl({ value, onChange, ...props }: ControlProps<string>) {
  const t = useT();
  const picture = value !== undefined && isId(value) ? value : undefined;
  return (
    <div className="avatar-control">
      <input
        id={props.id}
        className="input emoji"
        aria-describedby={props.describedBy}
        placeholder={t('window.inspector.emoji')}
        value={picture ? '' : (value ?? '')}
        disabled={props.disabled}
        onFocus={props.onFocus}
        onChange={(event) => {
          const emoji = lastEmoji(event.target.value);
          if (emoji !== undefined || event.target.value === '') onChange(emoji);
        }}
      />
      <PictureControl {...props} purpose="portrait" value={picture} onChange={onChange} />
    </div>
  );
}
