// What the sender does with a statement: answers it, takes the answer back, or says that the flag is wrong.
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Inspection } from '../inspect.ts';
import type { Acknowledgement } from '../model/acknowledgement.ts';
import type { Feedback } from '../model/feedback.ts';
import type { Policy } from '../model/policy.ts';
import { acknowledge as add, type ReasonCheck, withdraw as remove, validateReason } from './acknowledge.ts';
import { type Statement, wordOf } from './statements.ts';

/** The reason that is recorded where the sender says that a flag is wrong. */
export const WRONG_FLAG = 'Reported as a wrong flag';
/** The reason that is recorded where the sender took a reviewer's own wording. */
export const PROPOSED = 'Wording proposed by ';

export interface AnswersOptions {
  readonly policy: ReadonlySignal<Policy>;
  readonly clock: () => Date;
  readonly inspection: ReadonlySignal<Inspection | null>;
  readonly statements: ReadonlySignal<readonly Statement[]>;
  readonly acknowledgements: Signal<readonly Acknowledgement[]>;
  readonly feedback: Signal<readonly Feedback[]>;
}

export interface Answers {
  readonly acknowledgements: ReadonlySignal<readonly Acknowledgement[]>;
  readonly feedback: ReadonlySignal<readonly Feedback[]>;
  /** Answers all these statements with one reason; says what is missing where the reason or the confirmation will not do. */
  acknowledge(keys: readonly string[], reason: string, confirmed: boolean): ReasonCheck;
  /** Answers these statements with the word of the reviewer who proposed their wording. */
  acceptProposal(keys: readonly string[], by: string): void;
  withdraw(key: string): void;
  /** Keeps the report, and takes it for an answer where policy asks for no more than a reason of one's own. */
  report(key: string): void;
  takeBackReport(key: string): void;
  clearFeedback(): void;
}

interface Given {
  readonly reason: string;
  readonly confirmed: boolean;
}

export function createAnswers({ policy, clock, inspection, statements, acknowledgements, feedback }: AnswersOptions): Answers {
  const find = (key: string) => statements.value.find((statement) => statement.key === key);
  const record = (keys: readonly string[], reason: string, confirmed: boolean) => {
    acknowledgements.value = keys.reduce((list, key) => add(list, { key, reason, at: clock(), confirmed }), acknowledgements.value);
  };
  const forget = (key: string) => {
    feedback.value = feedback.value.filter((report) => report.key !== key);
  };
  return {
    acknowledgements,
    feedback,
    acknowledge: (keys, reason, confirmed) => {
      const answered = statements.value.filter(({ key }) => keys.includes(key));
      const checked = checkAnswer(answered, { reason, confirmed }, policy.value);
      if (checked.ok) record(keys, checked.reason, confirmed);
      return checked;
    },
    acceptProposal: (keys, by) => record(keys, `${PROPOSED}${by}`, false),
    withdraw: (key) => {
      acknowledgements.value = remove(acknowledgements.value, key);
    },
    report: (key) => {
      const statement = find(key);
      const flag = statement?.flags[0];
      if (statement === undefined || flag === undefined || inspection.value === null) return;
      const sentence = inspection.value.text.slice(flag.sentence.start, flag.sentence.end);
      forget(key);
      feedback.value = [...feedback.value, { key, rule: flag.rule, quote: flag.quote, sentence, at: clock().toISOString() }];
      if (isAnswerable(statement, policy.value)) record([key], WRONG_FLAG, false);
    },
    takeBackReport: (key) => {
      forget(key);
      const given = acknowledgements.value.find((one) => one.key === key);
      if (given?.reason === WRONG_FLAG) acknowledgements.value = remove(acknowledgements.value, key);
    },
    clearFeedback: () => {
      feedback.value = [];
    },
  };
}

/** Whether this answers all these statements; if not, what is missing. */
export function checkAnswer(answered: readonly Statement[], { reason, confirmed }: Given, policy: Policy): ReasonCheck {
  const checked = validateReason(policy, reason);
  const open = confirmed ? undefined : answered.find((one) => one.reason.confirm);
  if (!checked.ok || open === undefined) return checked;
  return { ok: false, message: `Type the word ${wordOf(open)} to confirm.` };
}

/** Whether a report answers the statement too. A hold, a block or a second confirmation is not waved away by one. */
export function isAnswerable({ state, reason }: Statement, policy: Policy): boolean {
  return state === 'asked' && !reason.confirm && policy.reasons.freeText;
}

/** A report that answers too is taken back with its answer, in one. */
export function isReported({ key }: Statement, { feedback }: Pick<Answers, 'feedback'>): boolean {
  return feedback.value.some((report) => report.key === key);
}
