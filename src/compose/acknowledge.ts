// The sender's answers, as a list that only grows and shrinks by the sender's own acts.
import type { Acknowledgement } from '../model/acknowledgement.ts';
import type { Policy } from '../model/policy.ts';

export interface Answer {
  /** `Reason.key` of what is answered. */
  readonly key: string;
  readonly reason: string;
  readonly at: Date;
  /** The second confirmation was given too. */
  readonly confirmed: boolean;
}

/** Adds an answer; an earlier one to the same words is replaced. */
export function acknowledge(list: readonly Acknowledgement[], answer: Answer): readonly Acknowledgement[] {
  const { key, at, confirmed } = answer;
  return [...withdraw(list, key), { key, reason: answer.reason.trim(), at: at.toISOString(), ...(confirmed ? { confirmed } : {}) }];
}

/** Adds answers that were given before these and are known only now; what was answered since stays. */
export function addEarlier(list: readonly Acknowledgement[], earlier: readonly Acknowledgement[]): readonly Acknowledgement[] {
  return [...earlier.filter(({ key }) => !list.some((since) => since.key === key)), ...list];
}

/** Takes an answer back. */
export function withdraw(list: readonly Acknowledgement[], key: string): readonly Acknowledgement[] {
  return list.filter((given) => given.key !== key);
}

/**
 * The answers that count for what is in the draft now: what is recorded, or goes along with a hold. The full list is kept
 * for as long as the draft is open, so that undoing an edit brings back the answer that was given to those very words.
 */
export function inForce(list: readonly Acknowledgement[], reasons: readonly { readonly key: string }[]): readonly Acknowledgement[] {
  const keys = new Set(reasons.map(({ key }) => key));
  return list.filter(({ key }) => keys.has(key));
}

export type ReasonCheck = { readonly ok: true; readonly reason: string } | { readonly ok: false; readonly message: string };

/** Whether the policy takes this as a reason; if not, what to write instead. */
export function validateReason(policy: Pick<Policy, 'reasons'>, reason: string): ReasonCheck {
  const { presets, freeText, minLength } = policy.reasons;
  const given = reason.trim();
  if (presets.includes(given)) return { ok: true, reason: given };
  if (!freeText) return { ok: false, message: 'Please choose one of the reasons in the list.' };
  if (given === '')
    return { ok: false, message: presets.length > 0 ? 'Please choose a reason, or write your own.' : 'Please write a reason.' };
  // Letters count in any script, so that "........" is no reason.
  const letters = given.replace(/[\p{P}\p{S}\p{Z}\p{C}]/gu, '');
  const isOneLetter = new Set(letters.toLowerCase()).size < 2;
  if (Array.from(given).length < minLength || letters === '' || (minLength > 1 && isOneLetter)) {
    return { ok: false, message: `Please say a little more: at least ${minLength} characters that someone else will understand later.` };
  }
  return { ok: true, reason: given };
}
