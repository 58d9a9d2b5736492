// What Outlook is told at Send, within the limits of its own dialog.
import { type Gate, type Inspected, MESSAGE_LIMIT } from '../../compose/gate.ts';
import type { Reason } from '../../model/verdict.ts';
import { OPEN_PANE } from './names.ts';
import type { CompletedOptions } from './office.ts';

/** What this client's dialog can do, by requirement set. */
export interface DialogAbilities {
  /** 1.14: a button that opens the pane, and a milder send mode. */
  readonly button: boolean;
  /** 1.15: markdown. */
  readonly markdown: boolean;
}

/** At most 20 characters. Older clients put it in place of “Don't Send”. */
const LABEL = 'Open Countersign';
const QUOTE_LIMIT = 60;

export function answerFor(gate: Gate, flags: Inspected['flags'], can: DialogAbilities): CompletedOptions {
  if (gate.kind === 'allow') return { allowEvent: true };
  const { open, message } = gate;
  return {
    allowEvent: false,
    // Always: without it classic Outlook ignores button and label. (office-js 5233)
    errorMessage: message.slice(0, MESSAGE_LIMIT),
    ...(can.markdown ? { errorMessageMarkdown: describe(gate.short, open, flags) } : {}),
    // A text: classic before 2402 takes nothing else.
    ...(can.button ? { cancelLabel: LABEL, commandId: OPEN_PANE, contextData: JSON.stringify({ flag: open[0]?.key ?? null }) } : {}),
    ...(can.button && open.every(isOnlyAsked) ? { sendModeOverride: 'promptUser' as const } : {}),
  };
}

/** Policy wants to know, and no more: then the sender may insist. What must be confirmed twice is not waved through by one button. */
function isOnlyAsked({ kind, confirm }: Reason): boolean {
  return kind === 'acknowledge' && !confirm;
}

const NEXT_STEP = {
  block: 'Take these words out, or open Countersign for safer wording.',
  hold: 'Open Countersign to ask a manager, or change the words.',
  acknowledge: 'Open Countersign to answer, or change the words.',
  allow: '',
} as const;

/** As many quotes as there is room for; the rest is counted. */
function describe(short: string, open: readonly Reason[], flags: Inspected['flags']): string {
  for (let shown = Math.min(5, open.length); shown > 0; shown--) {
    // Lists end their lines with \r, paragraphs are parted by \n\n, and nothing else breaks a line. (SmartAlertsEventCompletedOptions)
    const lines = open.slice(0, shown).map((reason) => `- ${nameOf(reason, flags)}\r`);
    const rest = open.length > shown ? `and ${open.length - shown} more\n\n` : '\n\n';
    const text = `**${short}**\n\n${lines.join('')}${rest}${NEXT_STEP[open[0]?.kind ?? 'acknowledge']}`;
    if (text.length <= MESSAGE_LIMIT) return text;
  }
  return `**${short}**`;
}

/** What is about no words, such as a recipient, is named by its reason. */
function nameOf({ key, rule }: Reason, flags: Inspected['flags']): string {
  const flag = flags.find((one) => one.key === key);
  if (flag === undefined) return `the check “${rule}”`;
  if (flag.quote === '') return flag.why;
  const quote = flag.quote
    // What the draft says must not become markup or a link of the dialog.
    .replace(/[*_[\]()<>#`\\|~]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return quote.length <= QUOTE_LIMIT ? `“${quote}”` : `“${quote.slice(0, QUOTE_LIMIT - 1).replace(/[\ud800-\udbff]$/, '')}…”`;
}
