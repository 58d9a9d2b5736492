// Said at a window whose message the service has sent: it lies there still, and pressing Send would only be refused.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { OpenCompose } from './open-composes.ts';
import { placeInCorner } from './place-beside.ts';

export function SentNotice({ window: { sentAt, compose } }: { readonly window: OpenCompose }) {
  const box = useRef<HTMLDivElement>(null);
  const at = sentAt.value;
  useLayoutEffect(() => placeInCorner(box.current, compose.root.getBoundingClientRect()));
  if (at === null) return null;
  const close = () => {
    sentAt.value = null;
  };
  return (
    <div ref={box} class="gx-notice" role="alert" data-state="answered">
      <p class="gx-notice-head">
        <Icon name="check" />
        <span>Sent: discard this draft</span>
      </p>
      <p>
        Countersign sent this message at {new Date(at).toLocaleTimeString([], { timeStyle: 'short' })}, in exactly the words that were
        released.
      </p>
      <p class="gx-notice-foot">
        <Button onClick={close}>Close</Button>
      </p>
    </div>
  );
}
