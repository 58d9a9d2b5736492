// A button in one of four weights.
import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonProps {
  readonly kind?: 'primary' | 'plain' | 'subtle' | 'link';
  readonly icon?: IconName;
  /** The accessible name, where the visible words alone do not say enough. It must contain them. */
  readonly label?: string;
  readonly type?: 'button' | 'submit';
  readonly pressed?: boolean;
  /** It keeps the keyboard and says that it is off; pressing it does nothing. */
  readonly isDisabled?: boolean;
  readonly button?: Ref<HTMLButtonElement>;
  readonly onClick?: (event: MouseEvent) => void;
  readonly children: ComponentChildren;
}

export function Button({
  kind = 'plain',
  icon,
  label,
  type = 'button',
  pressed,
  isDisabled = false,
  button = null,
  onClick,
  children,
}: ButtonProps) {
  return (
    <button
      ref={button}
      type={isDisabled ? 'button' : type}
      class={`cs-button cs-${kind}`}
      aria-label={label}
      aria-pressed={pressed}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onClick}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  );
}
