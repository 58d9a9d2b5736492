// The reviewer's answer to one statement: release, or return with a note and a wording they would release.
import { useId } from 'preact/hooks';
import type { HeldStatement, Hold } from '../model/hold.ts';
import { Button } from '../ui/button.tsx';
import { Difference } from '../ui/difference.tsx';
import { answerTo, sentenceOf } from './answers.ts';
import type { Desk } from './desk.ts';
import { quoteOf } from './words.ts';

export interface StatementAnswerProps {
  readonly desk: Desk;
  readonly hold: Hold;
  readonly statement: HeldStatement;
}

export function StatementAnswer({ desk, hold, statement }: StatementAnswerProps) {
  const { key } = statement;
  const id = useId();
  const answer = answerTo(desk.answers.value, key);
  const name = quoteOf(statement);
  const sentence = sentenceOf(hold, statement);
  const toggle = (kind: 'release' | 'return') => desk.answer(key, { kind: answer.kind === kind ? null : kind });
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons and what belongs to them, no group of fields
    <div class="rv-answer" role="group" aria-label={`Your answer to ${name}`}>
      <div class="rv-choice">
        <Button icon="check" label={`Release ${name}`} pressed={answer.kind === 'release'} onClick={() => toggle('release')}>
          Release
        </Button>
        <Button icon="back" label={`Return ${name}`} pressed={answer.kind === 'return'} onClick={() => toggle('return')}>
          Return
        </Button>
        {answer.proposal === null && sentence !== '' ? (
          <Button kind="link" label={`Propose a wording for ${name}`} onClick={() => desk.answer(key, { proposal: sentence.trim() })}>
            Propose a wording
          </Button>
        ) : null}
      </div>
      {answer.proposal === null ? null : <Wording {...{ desk, hold, statement }} proposal={answer.proposal} />}
      {answer.kind === null ? null : (
        <>
          <label class="cs-label" for={id}>
            Note on this statement (optional)
          </label>
          <input
            id={id}
            class="cs-input"
            maxLength={2000}
            value={answer.note}
            onInput={(event) => desk.answer(key, { note: event.currentTarget.value })}
          />
        </>
      )}
    </div>
  );
}

function Wording({ desk, hold, statement, proposal }: StatementAnswerProps & { readonly proposal: string }) {
  const id = useId();
  const { key, flags } = statement;
  const sentence = sentenceOf(hold, statement).trim();
  const safer = saferSentence(sentence, hold, statement);
  return (
    <div class="rv-wording">
      <label class="cs-label" for={id}>
        Wording you would release
      </label>
      <textarea
        id={id}
        class="cs-input"
        rows={3}
        maxLength={2000}
        value={proposal}
        onInput={(event) => desk.answer(key, { proposal: event.currentTarget.value })}
      />
      {safer === null || safer === proposal || flags.length === 0 ? null : (
        <Button kind="link" label={`Start from the safer wording: ${safer}`} onClick={() => desk.answer(key, { proposal: safer })}>
          Start from the safer wording
        </Button>
      )}
      {proposal.trim() === sentence ? (
        <p class="rv-quiet">Change the words above; {hold.sender.name} sees the difference and takes it with one click.</p>
      ) : (
        <Difference before={sentence} after={proposal.trim()} />
      )}
      <div>
        <Button kind="link" onClick={() => desk.answer(key, { proposal: null })}>
          No wording
        </Button>
      </div>
    </div>
  );
}

/** The sentence with the rule's own safer words in place of the flagged ones. */
function saferSentence(sentence: string, hold: Hold, { flags }: HeldStatement): string | null {
  const flag = flags.find(({ suggestion }) => suggestion !== undefined);
  if (flag?.suggestion === undefined) return null;
  const whole = hold.text.slice(flag.sentence.start, flag.start) + flag.suggestion + hold.text.slice(flag.end, flag.sentence.end);
  return whole.trim() === sentence ? null : whole.trim();
}
