// An opened statement: why it is marked, safer wording, and the sender's answer.
import { isReported, PROPOSED, WRONG_FLAG } from '../compose/answers.ts';
import { hasRelease, type Session } from '../compose/session.ts';
import { isReleased } from '../compose/statements.ts';
import { Button } from '../ui/button.tsx';
import { AcknowledgeForm } from './acknowledge-form.tsx';
import type { FlagItemProps } from './flag-item.tsx';
import { ReportLine } from './report-line.tsx';
import { SaferWording } from './safer-wording.tsx';
import { distinctFlags, nameOf } from './words.ts';

export function FlagDetail({ statement, session, actions }: FlagItemProps) {
  const { flags, reason, fault } = statement;
  const flag = flags[0];
  const wordings = distinctFlags(statement);
  return (
    <>
      {flag === undefined ? null : <p class="cs-why">{flag.why}</p>}
      {fault === null ? null : <p class="cs-why">{`It stopped with: ${fault.message}.`}</p>}
      <p class="cs-policy">{reason.text}</p>
      {flags.length < 2 ? null : <p class="cs-policy">{describeRepeats(flags.length, wordings.length)}</p>}
      {isReleased(statement) || hasRelease(session)
        ? null
        : wordings.map((one) => <SaferWording key={one.start} flag={one} isNamed={wordings.length > 1} actions={actions} />)}
      <Answer statement={statement} session={session} actions={actions} />
      {flag === undefined ? null : <ReportLine statement={statement} session={session} />}
    </>
  );
}

function describeRepeats(flags: number, wordings: number): string {
  return wordings > 1 ? 'One answer covers the whole sentence.' : `It stands ${flags} times in this draft; one answer covers them all.`;
}

function Answer({ statement, session, actions }: FlagItemProps) {
  switch (statement.state) {
    case 'asked':
      return <AcknowledgeForm key={statement.key} statement={statement} session={session} actions={actions} />;
    case 'answered':
      return <Given statement={statement} session={session} />;
    case 'held':
      return <p class="cs-policy">Only a manager can release these words. You can change them.</p>;
    case 'blocked':
      return <p class="cs-policy">Nobody can release this. Please take the words out, or change them.</p>;
    case 'noted':
      return null;
  }
}

function Given({ statement, session }: { readonly statement: FlagItemProps['statement']; readonly session: Session }) {
  const { acknowledgement, key } = statement;
  if (acknowledgement === null) return <p class="cs-given">Released by a manager.</p>;
  return (
    <p class="cs-given">
      <span>
        {acknowledgement.reason.startsWith(PROPOSED) ? 'Answered' : 'Your answer'}: <strong>{acknowledgement.reason}</strong>
        {acknowledgement.confirmed === true ? ', confirmed' : ''}
      </span>
      {acknowledgement.reason === WRONG_FLAG && isReported(statement, session) ? null : (
        <Button kind="link" label={`Take back the answer to ${nameOf(statement)}`} onClick={() => session.withdraw(key)}>
          Take back the answer
        </Button>
      )}
    </p>
  );
}
