// A mention: a time, money or percent expression in the text, risky or not.
import type { Span } from './span.ts';

/** A calendar day, `YYYY-MM-DD`; or a moment, `YYYY-MM-DDTHH:MM`, in the sender's own time zone. */
export type LocalTime = string;

/** What a time expression means against the clock. `from` is inclusive, `to` is the last day (or moment) of it. */
export type TimeValue =
  | { readonly kind: 'date' | 'range'; readonly from: LocalTime; readonly to: LocalTime; readonly contradiction?: string }
  | { readonly kind: 'duration'; readonly days?: number; readonly hours?: number }
  | { readonly kind: 'recurring' }
  | { readonly kind: 'invalid'; readonly contradiction: string }
  | { readonly kind: 'unresolved' };

export type MoneyValue = {
  readonly amount: number;
  readonly upTo?: number;
  readonly currency?: string;
  readonly per?: string;
};

export type PercentValue = { readonly percent: number; readonly upTo?: number };

export type Mention = Span &
  (
    | { readonly kind: 'time'; readonly value: TimeValue; readonly tense: 'past' | 'present' | 'future' | 'unknown' }
    | { readonly kind: 'money'; readonly value: MoneyValue }
    | { readonly kind: 'percent'; readonly value: PercentValue }
  );
