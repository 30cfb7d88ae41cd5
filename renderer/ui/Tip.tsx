/** The dark slip of paper that names a thing under the pointer or the focus. */
import { Tooltip, type TooltipProps } from 'react-aria-components';

export const Tip = (props: Omit<TooltipProps, 'className' | 'style'>) => (
  <Tooltip offset={4} {...props} className="tooltip" />
);
