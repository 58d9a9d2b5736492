// The frame of what is said in the page: a state, a title, a text and what can be done; it covers no window that it speaks of.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { placeInCorner } from './place-beside.ts';

export interface NoticeBoxProps {
  readonly state: string;
  readonly icon: IconName;
  /** Of the message that it speaks of, where there are others. */
  readonly subject?: string | null;
  readonly title: string;
  readonly text: string;
  readonly avoid: DOMRect | null;
  /** Stands in place of a card that had the keyboard, which is nowhere else then. */
  readonly takesFocus?: boolean;
  /** Buttons. */
  readonly children: ComponentChildren;
}

export function NoticeBox({ state, icon, subject = null, title, text, avoid, takesFocus = false, children }: NoticeBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => placeInCorner(box.current, avoid));
  // Not before the card is gone.
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) box.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <div ref={box} class="cs-floating gx-notice" role="alert" data-state={state}>
      <p class="gx-notice-head">
        <Icon name={icon} />
        <span>{subject === null ? title : `“${subject}”: ${title}`}</span>
      </p>
      <p>{text}</p>
      <p class="cs-form-foot">{children}</p>
    </div>
  );
}
