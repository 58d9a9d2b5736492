// Bold, italic, lists, and the switch to plain text.

import type { ComponentChildren } from 'preact';
import { Icon } from '../../ui/icon.tsx';
import type { Composition } from './composition.ts';
import { NUMBERS } from './pictures.ts';

const COMMANDS = [
  ['bold', 'Bold', <b key="b">B</b>],
  ['italic', 'Italic', <i key="i">I</i>],
  ['underline', 'Underline', <u key="u">U</u>],
  ['insertUnorderedList', 'Bulleted list', <Icon key="l" name="list" />],
  ['insertOrderedList', 'Numbered list', <Icon key="n" name={NUMBERS} />],
] as const;

export function FormatBar({ composition }: { readonly composition: Composition }) {
  const isPlain = composition.isPlain.value;
  const { author } = composition.fields;
  return (
    <div class="pg-format" role="toolbar" aria-label="Formatting">
      {isPlain ? null : COMMANDS.map(([command, label, face]) => <Tool key={command} command={command} label={label} face={face} />)}
      <label class="pg-switch">
        <input type="checkbox" checked={isPlain} onChange={(event) => composition.setPlain(event.currentTarget.checked)} />
        Plain text
      </label>
      <label class="pg-switch">
        <input
          type="checkbox"
          checked={author.value === 'agent'}
          onChange={(event) => {
            author.value = event.currentTarget.checked ? 'agent' : 'human';
            composition.host.changed();
          }}
        />
        Written by an agent
      </label>
    </div>
  );
}

function Tool({ command, label, face }: { readonly command: string; readonly label: string; readonly face: ComponentChildren }) {
  return (
    <button
      type="button"
      class="cs-button cs-subtle pg-tool"
      aria-label={label}
      title={label}
      // The selection stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => document.execCommand(command)}
    >
      {face}
    </button>
  );
}
