/** An icon button for an action of the catalogue, with its name and key. */
import { type LucideIcon, Search } from 'lucide-react';
import { type ActionId, findAction } from '../../../shared/actions/catalogue';
import { translateData } from '../../../shared/i18n/translate';
import { keyText } from '../../actions/keyboard';
import { runAction } from '../../actions/run';
import { useT } from '../../state/useT';
import { IconButton } from '../../ui/IconButton';

export interface ActionButtonProps {
  readonly id: ActionId;
  readonly icon?: LucideIcon;
  readonly label?: string;
  readonly tip?: string | undefined;
  readonly enabled?: boolean;
  readonly selected?: boolean | undefined;
}

export function ActionButton({ id, icon = Search, label, tip, enabled = true, selected }: ActionButtonProps) {
  const t = useT();
  const [key] = findAction(id)?.keys ?? [];
  return (
    <IconButton
      icon={icon}
      label={label ?? translateData(t, `action.${id}`)}
      tip={tip}
      keys={key && keyText(key)}
      disabled={!enabled}
      selected={selected}
      onPress={() => runAction(id)}
    />
  );
}
