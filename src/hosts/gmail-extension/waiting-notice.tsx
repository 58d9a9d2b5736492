// Said where Send was stopped while a manager has these very words: nothing is to be answered, and nobody to be asked again.
import { Button } from '../../ui/button.tsx';
import { NoticeBox } from './notice-box.tsx';
import type { OpenCompose } from './open-composes.ts';

export interface WaitingNoticeProps {
  readonly name: string;
  /** Of the message, where there are others. */
  readonly subject: string | null;
  readonly window: OpenCompose;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

export function WaitingNotice({ name, subject, window, onOpen, onClose }: WaitingNoticeProps) {
  return (
    <NoticeBox
      state="noted"
      icon="clock"
      subject={subject}
      title={`Waiting for ${name}`}
      text="Nothing was sent. Send stays shut until it is answered."
      avoid={window.compose.root.getBoundingClientRect()}
    >
      <Button onClick={onOpen}>Details</Button>
      <Button onClick={onClose}>Not now</Button>
    </NoticeBox>
  );
}
