// A verdict: what policy makes of one draft.
export const VERDICT_KINDS = ['allow', 'acknowledge', 'hold', 'block'] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** Why one flag (or one fault) asks for what it asks. */
export interface Reason {
  readonly kind: VerdictKind;
  /** `Flag.key`, or `fault:<rule>`. */
  readonly key: string;
  readonly rule: string;
  /** One sentence a sender can read: which policy entry decided, and on what fact. */
  readonly text: string;
  /** Answered by an acknowledgement, covered by a receipt, or in need of no answer (`allow`). */
  readonly answered: boolean;
  /** An acknowledgement needs the second confirmation too. */
  readonly confirm: boolean;
}

export interface Verdict {
  /** The strictest that policy gives any flag that is still open. */
  readonly kind: VerdictKind;
  readonly reasons: readonly Reason[];
}
