// A segment: a run of the draft's text by origin. Only `own` is judged.
import type { Span } from './span.ts';

export type SegmentKind = 'own' | 'quoted' | 'forwarded' | 'signature' | 'disclaimer';

/** Segments cover the whole text, in order, without gap or overlap. */
export interface Segment extends Span {
  readonly kind: SegmentKind;
}
