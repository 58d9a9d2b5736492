// What the sidebar asks of its host. A host leaves out what it cannot do, and the control for it is not shown.
import type { Flag } from '../model/flag.ts';
import type { Span } from '../model/span.ts';

export interface SidebarActions {
  /** Puts the safer wording in place of the flagged words, in a way that the editor's own undo takes back; false where it is known at once that it could not. */
  readonly use?: (flag: Flag) => boolean | undefined;
  /** What the button for it says, where that is more or less than “Use this”. */
  readonly useName?: string;
  /** Puts other words in place of a span of the last reading, undone like the safer wording; `quote` names what goes. */
  readonly replace?: (span: Span, words: string, quote: string) => void;
  /** Brings the flagged words into view. */
  readonly show?: (flag: Flag) => void;
  /** Gives the keyboard back to the draft. */
  readonly leave?: () => void;
  /** Gives the sender a file. */
  readonly save?: (name: string, text: string) => void;
}
