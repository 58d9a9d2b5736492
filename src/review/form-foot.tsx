// The end of a form on the desk: what it does, and the way out, which keeps what was written.
import { Button } from '../ui/button.tsx';
import type { IconName } from '../ui/icon.tsx';
import type { Desk } from './desk.ts';

export interface FormFootProps {
  readonly desk: Desk;
  readonly icon: IconName;
  readonly does: string;
  readonly isReady?: boolean;
}

export function FormFoot({ desk, icon, does, isReady = true }: FormFootProps) {
  const close = () => {
    desk.form.value = 'none';
  };
  return (
    <div class="rv-acts">
      <Button kind="primary" type="submit" icon={icon} isDisabled={!isReady || desk.isBusy.value}>
        {does}
      </Button>
      <Button kind="subtle" onClick={close}>
        Cancel
      </Button>
    </div>
  );
}
