// A text that is read, not written, with marks in place: each leads to what is said of it.
import { Fragment } from 'preact';
import { cut, type TextMark } from './cut-text.ts';

export interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly selected: string | null;
  /** Id of the element that a mark leads to. */
  readonly idOf: (key: string) => string;
  readonly onSelect: (key: string) => void;
}

export function MarkedText({ text, marks, selected, idOf, onSelect }: MarkedTextProps) {
  return (
    <p class="cs-marked">
      {cut(text, marks).map(({ start, end, mark, isLast }) =>
        mark === null ? (
          text.slice(start, end)
        ) : (
          <Fragment key={start}>
            <a
              class="cs-mark cs-focus"
              href={`#${idOf(mark.key)}`}
              data-tone={mark.tone}
              aria-current={selected === mark.key ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onSelect(mark.key);
              }}
            >
              {text.slice(start, end)}
            </a>
            {isLast && mark.number !== undefined ? <sup>{mark.number}</sup> : null}
          </Fragment>
        ),
      )}
    </p>
  );
}
