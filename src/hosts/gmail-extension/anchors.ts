// By what a compose window of Gmail is known. No label, tooltip or visible word is among them: those change with the language.

/** Names of what is looked for in a compose window; what is missing is reported by these names. */
export const ANCHOR_NAMES = ['body', 'send', 'form', 'subject', 'recipients'] as const;
export type AnchorName = (typeof ANCHOR_NAMES)[number];

/** Each is seen in real captures; where it was found stands beside it. */
export const ANCHORS: Readonly<Record<AnchorName, string>> = {
  // Same in 2013 (en), 2020 (en), 2023 (vi) and 2025 (es). `.Ak` is the text area of plain-text mode (2020; InboxSDK).
  body: '[g_editable="true"], textarea.Ak',
  // The logging id of Send: same in 2020 en, 2023-24 en and vi. `.dC` groups Send with its chevron, `.Uo` is Send & Archive (InboxSDK).
  send: '[jslog^="32601;"], .dC > [role="button"]:not([aria-haspopup="true"]), [role="button"].Uo',
  // Hidden fields of the form: 2020 en; names unchanged in later code that reads them.
  form: 'input[name="composeid"], input[name="draft"]',
  // Present at 0 px in inline replies, so it is never asked whether it can be seen.
  subject: 'input[name="subjectbox"]',
  // Rows of chips since 2022; text areas of the same names before.
  recipients: '[name="to"], [peoplekit-id]',
};

/** Since 2022; covers docked windows and inline replies, and stays on pop-out. */
export const REGION = '[data-compose-id]';
/** Where none of these is, there is no compose window. */
export const COMPOSE_SIGN = `${ANCHORS.body}, ${REGION}`;
/** Opens the menu with Schedule send; stands beside Send. */
export const CHEVRON = '.dC > [aria-haspopup="true"], [role="button"].hG';
/** In a menu at the level of the page's body, outside the compose window; the attribute is the same in every language. */
export const SCHEDULE_ITEM = '[selector="scheduledSend"]';
/** The rows of the dialog that follows (OutboxIQ, 2026-05: `.Az`, and `.AM` for the custom time). */
export const SCHEDULE_ROW = '[role="dialog"] [role="menuitem"].Az';
export const CHIP = '[role="option"][data-hovercard-id]';
/** Chips before 2022. */
export const OLD_CHIP = '.vN[email]';
/** Not verified on Gmail of today: where none is found, attachments count as unknown and not as none. */
export const ATTACHMENT = '.dL .vI, .dQ .vI';
