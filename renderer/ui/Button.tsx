/** A push button: plain, primary (accent ground), quiet (no ground until hovered) or like a link. */
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components';

export interface ButtonProps extends Omit<AriaProps, 'className' | 'style'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link';
  readonly size?: 'small' | 'normal' | 'large';
}

export const Button = ({ look = 'plain', size = 'normal', ...props }: ButtonProps) => (
  <AriaButton {...props} className={`button ${look} ${size}`} />
);
