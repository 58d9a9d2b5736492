// Two wordings in one: what goes is struck through, what comes is underlined, and both are told to those who listen.
import type { Change } from '../model/hold.ts';
import { compareWords } from './compare-words.ts';

export interface DifferenceProps {
  readonly before: string;
  readonly after: string;
}

export function Difference({ before, after }: DifferenceProps) {
  return <Pieces pieces={compareWords(before, after)} />;
}

export function Pieces({ pieces }: { readonly pieces: readonly Change[] }) {
  return (
    <p class="cs-difference">
      {pieces.map(({ kind, text }, at) => {
        // A space is nobody's change: no line runs on under it.
        const words = text.trimEnd();
        return [<Changed key={`${at} ${kind}`} kind={kind} text={words} />, text.slice(words.length) || ' '];
      })}
    </p>
  );
}

function Changed({ kind, text }: Change) {
  switch (kind) {
    case 'same':
      return <span>{text}</span>;
    case 'removed':
      return (
        <del>
          <span class="cs-hidden">taken out: </span>
          {text}
        </del>
      );
    case 'added':
      return (
        <ins>
          <span class="cs-hidden">put in: </span>
          {text}
        </ins>
      );
  }
}
