// The reviewer's answer to one sentence: release, or return with a note and a wording they would release.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Hold } from '../model/hold.ts';
import { Button } from '../ui/button.tsx';
import { Difference } from '../ui/difference.tsx';
import { type AskedSentence, answerTo } from './answers.ts';
import type { Desk } from './desk.ts';
import { saferSentence } from './safer-sentence.ts';
import { sentenceName } from './words.ts';

export interface SentenceAnswerProps {
  readonly desk: Desk;
  readonly hold: Hold;
  readonly sentence: AskedSentence;
}

export function SentenceAnswer({ desk, hold, sentence }: SentenceAnswerProps) {
  const id = useId();
  const [isBegun, setIsBegun] = useState(false);
  const answer = answerTo(desk.answers.value, sentence.id);
  const name = sentenceName(sentence);
  const toggle = (kind: 'release' | 'return') => desk.answer(sentence.id, { kind: answer.kind === kind ? null : kind });
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
        {answer.proposal === null && sentence.text !== '' ? (
          <Button
            kind="link"
            label={`Propose a wording for ${name}`}
            onClick={() => {
              setIsBegun(true);
              desk.answer(sentence.id, { proposal: sentence.text });
            }}
          >
            Propose a wording
          </Button>
        ) : null}
      </div>
      {answer.proposal === null ? null : <Wording {...{ desk, hold, sentence }} proposal={answer.proposal} takesFocus={isBegun} />}
      {answer.kind === null && answer.note === '' ? null : (
        <>
          <label class="cs-label" for={id}>
            Note on this sentence (optional)
          </label>
          <input
            id={id}
            class="cs-input"
            maxLength={2000}
            value={answer.note}
            onInput={(event) => desk.answer(sentence.id, { note: event.currentTarget.value })}
          />
        </>
      )}
    </div>
  );
}

interface WordingProps extends SentenceAnswerProps {
  readonly proposal: string;
  /** The button that it came from is gone, and whoever pressed it wants to write. */
  readonly takesFocus: boolean;
}

function Wording({ desk, hold, sentence, proposal, takesFocus }: WordingProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus();
  }, []);
  const safer = saferSentence(hold, sentence);
  return (
    <div class="rv-wording">
      <label class="cs-label" for={id}>
        Wording you would release
      </label>
      <textarea
        ref={field}
        id={id}
        class="cs-input"
        rows={3}
        maxLength={2000}
        value={proposal}
        onInput={(event) => desk.answer(sentence.id, { proposal: event.currentTarget.value })}
      />
      {safer === null || safer === proposal ? null : (
        <Button kind="link" label={`Start from the safer wording: ${safer}`} onClick={() => desk.answer(sentence.id, { proposal: safer })}>
          Start from the safer wording
        </Button>
      )}
      {proposal.trim() === sentence.text ? (
        <p class="rv-quiet">Change the words above; {hold.sender.name} sees the difference and takes it with one click.</p>
      ) : (
        <Difference before={sentence.text} after={proposal.trim()} />
      )}
      <div>
        <Button kind="link" onClick={() => desk.answer(sentence.id, { proposal: null })}>
          No wording
        </Button>
      </div>
    </div>
  );
}
