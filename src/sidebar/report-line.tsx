// The sender's word that a flag is wrong: one click, and taken back as easily. Where reports are kept is said below the list.
import { isAnswerable, isReported, WRONG_FLAG } from '../compose/answers.ts';
import type { Session } from '../compose/session.ts';
import type { Statement } from '../compose/statements.ts';
import { Button } from '../ui/button.tsx';
import { nameOf, objectionOf } from './words.ts';

export function ReportLine({ statement, session }: { readonly statement: Statement; readonly session: Session }) {
  const words = objectionOf(statement);
  if (isReported(statement, session)) {
    const undo = `Undo the report${statement.acknowledgement?.reason === WRONG_FLAG ? ' and the answer' : ''}`;
    return (
      <p class="cs-report">
        <span>Reported, with the rule and the sentence.</span>
        <Button kind="link" label={`${undo}: ${nameOf(statement)}`} onClick={() => session.takeBackReport(statement.key)}>
          {undo}
        </Button>
      </p>
    );
  }
  const effect = isAnswerable(statement, session.policy.value) ? 'Reports it, and lets these words go.' : 'Reports it.';
  return (
    <p class="cs-report">
      <Button kind="link" label={`${words}: ${nameOf(statement)}`} onClick={() => session.report(statement.key)}>
        {words}
      </Button>
      <span>{effect}</span>
    </p>
  );
}
