// A card as data: everything the add-on shows is made of these, and one file asks CardService to draw them.

/** Functions that a button or a line may call. Apps Script finds them by name, at the top of the built file. */
export type Handler = 'onRefresh' | 'onMore' | 'onOpenHold' | 'onRelease' | 'onReturn' | 'onCheckDraft';

/** Parameters are texts, and travel through the reader's browser: ids only, never words of a mail. */
export interface Call {
  readonly run: Handler;
  readonly parameters?: Readonly<Record<string, string>>;
}

export type Tone = 'danger' | 'warning' | 'success' | 'quiet';

export interface Piece {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isStruck?: boolean;
  readonly tone?: Tone;
}

/** Words as they are; what they look like is said beside them, so that no word can become a tag. */
export type Rich = string | readonly Piece[];

export interface Button {
  readonly text: string;
  readonly call: Call;
}

export interface Choice {
  readonly text: string;
  readonly value: string;
}

export type Widget =
  | { readonly kind: 'text'; readonly text: Rich }
  /** A line with a small one above (cut to one line) and one below (wrapped), both plain. */
  | { readonly kind: 'line'; readonly above?: string; readonly text: Rich; readonly below?: string; readonly opens?: Call }
  | { readonly kind: 'input'; readonly name: string; readonly title: string; readonly hint?: string; readonly value?: string }
  /** Nothing is chosen beforehand: an answer is the reader's own. */
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly title: string;
      readonly choose: 'one' | 'any';
      readonly items: readonly Choice[];
    }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] };

export interface Section {
  /** Ours, never words of a mail: here, too, CardService reads tags. */
  readonly title?: string;
  readonly widgets: readonly Widget[];
  /** How many widgets show while the section is folded; not folded if left out. */
  readonly folded?: number;
}

export interface Card {
  readonly title: string;
  readonly subtitle?: string;
  readonly sections: readonly Section[];
  /** Stays in sight below the card. */
  readonly footer?: { readonly primary: Button; readonly secondary?: Button };
}

/** What an action answers: a word to the reader, and a card on top, in place of the one in sight, or in place of all. */
export interface CardResponse {
  readonly say?: string;
  readonly show?: { readonly card: Card; readonly where: 'on-top' | 'in-place' | 'as-root' };
}

/** CardService takes a hundred of each (developers.google.com/workspace/add-ons/concepts/cards); the rest is said in words. */
export const MOST_SECTIONS = 100;
