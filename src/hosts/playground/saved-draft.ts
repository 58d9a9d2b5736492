// A draft as the playground keeps it: what is written, and the answers that were given to it.
import { Acknowledgement } from '../../model/acknowledgement.ts';
import { Draft } from '../../model/draft.ts';
import { Hold } from '../../model/hold.ts';
import { readList } from '../../model/read-list.ts';

export interface SavedDraft {
  readonly id: string;
  readonly draft: Draft;
  readonly acknowledgements: readonly Acknowledgement[];
  /** Its hold, as it was last seen. */
  readonly hold: Hold | null;
}

/** A message that went, with the answers that went along. */
export interface SentMail extends SavedDraft {
  readonly text: string;
  /** ISO time. */
  readonly at: string;
  /** What was answered, and how. */
  readonly answers: readonly { readonly name: string; readonly reason: string }[];
}

export function readSavedDraft(value: unknown): SavedDraft | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('id' in value && 'draft' in value && 'acknowledgements' in value) || typeof value.id !== 'string') return null;
  const draft = Draft.safeParse(value.draft);
  if (!draft.success) return null;
  const hold = 'hold' in value ? (Hold.safeParse(value.hold).data ?? null) : null;
  return { id: value.id, draft: draft.data, acknowledgements: readList(value.acknowledgements, readAcknowledgement), hold };
}

export function readSentMail(value: unknown): SentMail | null {
  const saved = readSavedDraft(value);
  if (saved === null || typeof value !== 'object' || value === null) return null;
  if (!('text' in value && 'at' in value && 'answers' in value)) return null;
  const { text, at, answers } = value;
  return typeof text === 'string' && typeof at === 'string' ? { ...saved, text, at, answers: readList(answers, readAnswer) } : null;
}

function readAcknowledgement(value: unknown): Acknowledgement | null {
  return Acknowledgement.safeParse(value).data ?? null;
}

function readAnswer(value: unknown): SentMail['answers'][number] | null {
  if (typeof value !== 'object' || value === null || !('name' in value && 'reason' in value)) return null;
  const { name, reason } = value;
  return typeof name === 'string' && typeof reason === 'string' ? { name, reason } : null;
}
