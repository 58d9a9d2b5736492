// Said at a window whose message the service has sent: it lies there still, and pressing Send would only be refused.
import { Button } from '../../ui/button.tsx';
import { NoticeBox } from './notice-box.tsx';
import type { OpenCompose } from './open-composes.ts';

export function SentNotice({ window: { sentAt, compose } }: { readonly window: OpenCompose }) {
  if (!sentAt.value) return null;
  const close = () => {
    sentAt.value = '';
  };
  return (
    <NoticeBox
      state="answered"
      icon="check"
      title="Sent: discard this draft"
      text="Countersign sent this message in exactly the words that were released."
      avoid={compose.root.getBoundingClientRect()}
    >
      <Button onClick={close}>Close</Button>
    </NoticeBox>
  );
}
