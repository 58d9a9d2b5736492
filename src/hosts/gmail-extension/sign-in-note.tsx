// Asks to sign in; on a machine for trying out, where everybody is made up, it says so and lets one be either side.
import { signal } from '@preact/signals';
import { Button } from '../../ui/button.tsx';
import type { PanelService } from './panel-service.ts';

export function SignInNote({ service }: { readonly service: PanelService }) {
  if (service.isDevelopment) return <TryingNote service={service} />;
  if (service.isSignedIn.value) return null;
  return (
    <p class="gx-sign-in">
      <span>Sign in to ask your manager about what is held.</span>
      <Button onClick={() => void service.enter()}>Sign in with Google</Button>
    </p>
  );
}

const isAway = signal(false);

function TryingNote({ service: { connection, isSignedIn, enter } }: { readonly service: PanelService }) {
  const known = isSignedIn.value ? (connection.me.value?.person ?? null) : null;
  const isManager = known?.roles.includes('manager') === true;
  const be = async (as: 'rep' | 'manager') => {
    const isIn = await enter(as);
    isAway.value = !isIn;
    // What was read as one person is not shown to the other.
    if (isIn && known !== null) location.reload();
  };
  return (
    <p class="gx-sign-in" role="status">
      <span>{known === null ? 'Trying out: everybody is made up.' : `Trying out: you are ${known.name}, who is made up.`}</span>
      {isAway.value ? <span>Nothing answers on this machine. Run “npm start” in the project, then try again.</span> : null}
      {known !== null && !isManager ? null : <Button onClick={() => void be('rep')}>Be the rep</Button>}
      {isManager ? null : <Button onClick={() => void be('manager')}>Be the manager</Button>}
    </p>
  );
}
