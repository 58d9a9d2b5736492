// What Outlook shows at Send for what the handler answered. From Microsoft's documentation of Smart Alerts; a real client decides.
import * as z from 'zod/mini';

export const Completed = z.object({
  allowEvent: z.optional(z.boolean()),
  errorMessage: z.optional(z.string()),
  errorMessageMarkdown: z.optional(z.string()),
  cancelLabel: z.optional(z.string()),
  commandId: z.optional(z.string()),
  contextData: z.optional(z.unknown()),
  sendModeOverride: z.optional(z.string()),
});
export type Completed = z.infer<typeof Completed>;

export interface Dialog {
  readonly kind: 'alert' | 'unavailable' | 'timeout';
  readonly message: string;
  readonly buttons: readonly string[];
}

export interface SendOutcome {
  readonly status: 'completed' | 'unavailable' | 'timeout';
  readonly completed: Completed | null;
  /** How often `completed` was called for this event. */
  readonly completions: number;
  readonly elapsedMs: number;
  readonly allowed: boolean;
  readonly dialog: Dialog | null;
  /** What Outlook would have refused or ignored. */
  readonly warnings: readonly string[];
}

/** With SoftBlock, the mode of our manifest. */
export function showAlert(
  status: SendOutcome['status'],
  completed: Completed | null,
): Pick<SendOutcome, 'allowed' | 'dialog' | 'warnings'> {
  if (status === 'unavailable')
    return { allowed: false, dialog: { kind: status, message: '', buttons: ['Send Anyway', 'Try Later'] }, warnings: [] };
  if (status === 'timeout' || completed === null)
    return { allowed: false, dialog: { kind: 'timeout', message: '', buttons: ["Don't Send"] }, warnings: [] };
  if (completed.allowEvent === true) return { allowed: true, dialog: null, warnings: [] };
  const message = completed.errorMessage ?? 'Countersign is preventing this email from being sent.';
  const isRelaxed = completed.sendModeOverride === 'promptUser';
  const buttons = [
    ...(isRelaxed ? ['Send Anyway'] : []),
    ...(completed.commandId === undefined ? [] : [completed.cancelLabel ?? 'Take Action']),
    "Don't Send",
  ];
  return { allowed: false, dialog: { kind: 'alert', message, buttons }, warnings: warn(completed) };
}

function warn(completed: Completed): string[] {
  const { allowEvent, errorMessage, errorMessageMarkdown, cancelLabel, commandId, contextData, sendModeOverride } = completed;
  return [
    ...(typeof allowEvent === 'boolean' ? [] : ['no boolean allowEvent']),
    // Classic ignores label and command without it. (office-js 5233)
    ...(errorMessage === undefined ? ['no errorMessage'] : []),
    ...((errorMessage?.length ?? 0) > 500 ? ['errorMessage is too long'] : []),
    ...((errorMessageMarkdown?.length ?? 0) > 500 ? ['errorMessageMarkdown is too long'] : []),
    ...((cancelLabel?.length ?? 0) > 20 ? ['cancelLabel is too long'] : []),
    ...(commandId === undefined && contextData !== undefined ? ['contextData without commandId'] : []),
    ...(contextData === undefined || typeof contextData === 'string' ? [] : ['contextData is no text']),
    ...(sendModeOverride === undefined || sendModeOverride === 'promptUser' ? [] : [`no mode ${sendModeOverride}`]),
  ];
}
