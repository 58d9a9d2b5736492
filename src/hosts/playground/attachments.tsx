// The files of a message: their names and sizes, and nothing of what is in them.

import type { Signal } from '@preact/signals';
import type { Attachment } from '../../model/draft.ts';
import { Icon } from '../../ui/icon.tsx';
import { ATTACH } from './pictures.ts';

export interface AttachmentsProps {
  readonly files: Signal<readonly Attachment[]>;
  readonly onChange: () => void;
}

export function Attachments({ files, onChange }: AttachmentsProps) {
  const set = (next: readonly Attachment[]) => {
    files.value = next;
    onChange();
  };
  const remove = (file: Attachment, button: HTMLElement) => {
    const line = button.closest('li');
    const next = (line?.nextElementSibling ?? line?.previousElementSibling)?.querySelector('button');
    set(files.value.filter((other) => other !== file));
    // The button goes with its file, and the keyboard must not.
    (next ?? document.querySelector<HTMLElement>('.pg-attach input'))?.focus();
  };
  if (files.value.length === 0) return null;
  return (
    <ul class="pg-files" aria-label="Attachments">
      {files.value.map((file) => (
        <li key={file.name} class="pg-chip">
          <Icon name={ATTACH} />
          {file.name}
          <span class="pg-quiet">{file.size === undefined ? '' : formatSize(file.size)}</span>
          <button
            type="button"
            class="pg-chip-remove cs-focus"
            aria-label={`Remove ${file.name}`}
            onClick={(event) => remove(file, event.currentTarget)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Picks files; they stay where they are. */
export function AttachButton({ files, onChange }: AttachmentsProps) {
  const pick = (input: HTMLInputElement) => {
    const picked = Array.from(input.files ?? []).map(({ name, size }) => ({ name, size }));
    input.value = '';
    files.value = [...files.value, ...picked];
    onChange();
  };
  return (
    <label class="cs-button cs-subtle pg-attach">
      <Icon name={ATTACH} />
      <span class="pg-wide">Attach</span>
      <input type="file" multiple class="cs-hidden" aria-label="Attach files" onChange={(event) => pick(event.currentTarget)} />
    </label>
  );
}

function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
