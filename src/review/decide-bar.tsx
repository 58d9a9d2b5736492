// Where the whole message is decided: release, return, pass on, more time. It stays in sight below the message.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Hold } from '../model/hold.ts';
import { Button } from '../ui/button.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { count } from '../ui/names.ts';
import type { Tally } from './answers.ts';
import type { Desk } from './desk.ts';
import { ExtendForm } from './extend-form.tsx';
import { PEOPLE } from './pictures.ts';
import { ReassignForm } from './reassign-form.tsx';
import { ReturnForm } from './return-form.tsx';
import type { Review } from './review.ts';
import { saySender } from './words.ts';

export interface DecideBarProps {
  readonly review: Review;
  readonly hold: Hold;
}

export function DecideBar({ review, hold }: DecideBarProps) {
  const { desk } = review;
  const { may } = hold;
  const problem = desk.problem.value ?? '';
  const form = desk.form.value;
  const last = useRef(form);
  const said = useRef<HTMLParagraphElement>(null);
  // In a low window a form is longer than what is seen of it, and what is missing stands at its end.
  useLayoutEffect(() => {
    if (problem !== '') said.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  if (form !== 'none') last.current = form;
  if (may.length === 0) return null;
  return (
    <div class="rv-decide">
      {form === 'return' ? <ReturnForm review={review} hold={hold} /> : null}
      {form === 'reassign' ? <ReassignForm review={review} hold={hold} /> : null}
      {form === 'extend' ? <ExtendForm desk={desk} /> : null}
      <p class="cs-problem" role="alert" ref={said}>
        {problem}
      </p>
      {form === 'none' ? <Acts desk={desk} hold={hold} left={last.current} /> : null}
    </div>
  );
}

interface ActsProps {
  readonly desk: Desk;
  readonly hold: Hold;
  /** The form that was open before. */
  readonly left: Desk['form']['value'];
}

function Acts({ desk, hold, left }: ActsProps) {
  const { may } = hold;
  const opener = useRef<HTMLButtonElement>(null);
  // Whoever leaves a form finds the keyboard on what opened it.
  useLayoutEffect(() => opener.current?.focus(), []);
  const tally = desk.tally.value;
  const isArmed = desk.isArmed.value;
  const isReturning = (tally?.returned ?? 0) > 0;
  const opens = (form: ActsProps['left']) => ({
    button: form === left ? opener : null,
    onClick: () => {
      desk.form.value = form;
    },
  });
  const canDecide = may.includes('release');
  // The second press comes by itself where one presses twice out of habit: it is the first click, once more.
  const release = ({ detail }: MouseEvent) => {
    if (!isArmed || detail < 2) void desk.release();
  };
  return (
    <>
      <LiveRegion urgent text={isArmed ? 'High risk: press once more to release.' : ''} />
      {canDecide && tally !== null ? <p class="rv-quiet">{describe(tally, isArmed)}</p> : null}
      <div class="rv-acts">
        {canDecide && !isReturning ? (
          <Button kind="primary" icon="check" isDisabled={desk.isBusy.value} onClick={release}>
            {isArmed ? 'Yes, release' : `Release${sayAll(tally?.asked ?? 1)}`}
          </Button>
        ) : null}
        {may.includes('return') ? (
          <Button kind={isReturning ? 'primary' : 'plain'} icon="back" isDisabled={desk.isBusy.value} {...opens('return')}>
            Return…
          </Button>
        ) : null}
        {may.includes('reassign') ? (
          <Button kind="subtle" icon={PEOPLE} {...opens('reassign')}>
            Pass on…
          </Button>
        ) : null}
        {may.includes('extend') ? (
          <Button kind="subtle" icon="clock" {...opens('extend')}>
            More time…
          </Button>
        ) : null}
      </div>
      {canDecide ? <p class="rv-quiet">{saySender(hold)}</p> : null}
    </>
  );
}

function describe({ asked, released, returned }: Tally, isArmed: boolean): string {
  if (isArmed) return `High risk. Release${asked === 1 ? ' the sentence' : `${sayAll(asked)} sentences`} and the whole message?`;
  const parts = [released > 0 ? `${released} released` : '', asked > released + returned ? `${asked - released - returned} undecided` : ''];
  const rest = parts.filter((part) => part !== '').map((part) => `, ${part}`);
  if (returned > 0) return `${returned} of ${asked} ${returned === 1 ? 'goes' : 'go'} back${rest.join('')}.`;
  return released > 0 ? `${released} of ${asked} marked for release.` : `${count(asked, 'sentence')} to decide.`;
}

/** What the button stands for, whether or not each was marked. */
function sayAll(asked: number): string {
  if (asked < 2) return '';
  return asked === 2 ? ' both' : ` all ${asked}`;
}
