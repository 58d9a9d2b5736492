// Names that stand in manifest.xml too; test/hosts/outlook/manifest.test.ts holds the two together.

/** The id of the button that opens the pane: what the send dialog's button asks for. */
export const OPEN_PANE = 'openPane';
/** The one entry in the item's session data. */
export const SESSION_KEY = 'countersign';
/** The notification on the item. */
export const NOTICE_KEY = 'countersign';

export const EVENT_HANDLERS = ['onNewMessageCompose', 'onMessageCompose', 'onMessageRecipientsChanged', 'onMessageSend'] as const;
export type EventHandler = (typeof EVENT_HANDLERS)[number];
