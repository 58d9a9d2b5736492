// A message that waits: since when, with whom, until when, and what a change of words means for it.
import type { ReviewStep } from '../model/hold.ts';
import { Button } from '../ui/button.tsx';
import { sayDistance, sayDue, sayTime } from '../ui/moment.ts';
import { firstName, nameReviewers } from '../ui/names.ts';
import { AskForm } from './ask-form.tsx';
import { HoldNotice } from './hold-notice.tsx';
import type { KnownHoldProps } from './hold-panel.tsx';
import { describeFailure, nameWaiting } from './hold-words.ts';

export function PendingNotice({ session, holding, hold }: KnownHoldProps) {
  const now = holding.connection.now.value;
  const name = nameWaiting(hold);
  const isCurrent = holding.isCurrent.value;
  const isLate = Date.parse(hold.dueAt) <= now.getTime();
  const isNear = Date.parse(hold.warnAt) <= now.getTime();
  return (
    <HoldNotice tone={isNear || !isCurrent ? 'asked' : 'noted'} icon="clock" holding={holding}>
      <Facts hold={hold} holding={holding} />
      {isNear && !isLate ? (
        <p>
          <strong>Due {sayDistance(hold.dueAt, now)}.</strong> Without an answer it expires and is not sent; it may help to call {name}.
        </p>
      ) : null}
      {isLate ? <p>The time for an answer is over. It was not sent.</p> : null}
      {isCurrent ? null : <Changed session={session} holding={holding} name={name} />}
      <Withdraw holding={holding} name={name} contact={session.policy.value.review.contact.trim()} isOld={!isCurrent} />
    </HoldNotice>
  );
}

function Facts({ hold, holding }: Pick<KnownHoldProps, 'hold' | 'holding'>) {
  const now = holding.connection.now.value;
  const extended = [...hold.history].reverse().find(({ kind }) => kind === 'hold-extended');
  const settled = hold.steps.filter(({ state }) => state === 'released');
  return (
    <dl class="cs-facts">
      <dt>Held since</dt>
      <dd>{sayTime(hold.placedAt, now)}</dd>
      <dt>With</dt>
      <dd>{nameReviewers(hold.waitingFor)}</dd>
      <dt>Answer due</dt>
      <dd>
        {sayDue(hold.dueAt, now)}
        {extended === undefined ? '' : `, extended${extended.by === null ? '' : ` by ${firstName(extended.by.name)}`}`}
      </dd>
      {hold.delivery?.by === 'service' ? (
        <>
          <dt>Once released</dt>
          <dd>it is sent from your mailbox</dd>
        </>
      ) : null}
      {settled.length === 0 ? null : (
        <>
          <dt>Given</dt>
          <dd>{settled.map(nameStep).join(', ')}</dd>
        </>
      )}
    </dl>
  );
}

function nameStep({ name, reviewers }: ReviewStep): string {
  return name === 'manager' ? (reviewers[0]?.name ?? 'your manager') : name;
}

function Changed({ session, holding, name }: Pick<KnownHoldProps, 'session' | 'holding'> & { readonly name: string }) {
  if (session.status.value === 'holds') {
    return (
      <>
        <p>
          A release of the earlier words would not count for these. Undo your change, or ask again: the earlier message is then taken back.
        </p>
        <AskForm session={session} holding={holding} />
      </>
    );
  }
  return (
    <p>
      These words need no manager.{' '}
      {holding.knowsSending
        ? `When you send them, the earlier message is taken back from ${name}.`
        : `Take the earlier message back, or ${name} is still asked about it after you send.`}
    </p>
  );
}

interface WithdrawProps extends Pick<KnownHoldProps, 'holding'> {
  readonly name: string;
  readonly contact: string;
  readonly isOld: boolean;
}

function Withdraw({ holding, name, contact, isOld }: WithdrawProps) {
  const problem = holding.problem.value;
  return (
    <>
      {problem === null || isOld ? null : (
        <p class="cs-problem" role="alert">
          {describeFailure(problem, name, contact).replace(/^Not asked/, 'Not taken back')}
        </p>
      )}
      <div class="cs-form-foot">
        <Button icon="undo" isDisabled={holding.isBusy.value} onClick={() => void holding.withdraw()}>
          Take it back
        </Button>
      </div>
    </>
  );
}
