// The policy in force, and a place to paste one's own.
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { loadPolicy, PRESETS } from './policies.ts';
import type { Workspace } from './workspace.ts';

export function PolicyPicker({ workspace }: { readonly workspace: Workspace }) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const { choice } = workspace;
  const pick = (select: HTMLSelectElement) => {
    const { value } = select;
    if (value === 'standard' || value === 'strict') choice.value = { kind: value };
    else dialog.current?.showModal();
    select.value = choice.value.kind;
  };
  return (
    <div class="pg-policy">
      <label for={id}>Policy</label>
      <select id={id} class="cs-input" value={choice.value.kind} onChange={(event) => pick(event.currentTarget)}>
        <option value="standard">Standard</option>
        <option value="strict">Strict</option>
        {choice.value.kind === 'custom' ? <option value="custom">Your own</option> : null}
        <option value="edit">{choice.value.kind === 'custom' ? 'Edit your own…' : 'Paste your own…'}</option>
      </select>
      <dialog ref={dialog} class="pg-dialog" aria-labelledby={`${id}-title`}>
        <PolicyForm id={id} workspace={workspace} onDone={() => dialog.current?.close()} />
      </dialog>
    </div>
  );
}

interface PolicyFormProps {
  readonly id: string;
  readonly workspace: Workspace;
  readonly onDone: () => void;
}

function PolicyForm({ id, workspace, onDone }: PolicyFormProps) {
  const { choice } = workspace;
  const [text, setText] = useState(choice.value.kind === 'custom' ? choice.value.text : JSON.stringify(PRESETS.strict, null, 2));
  const [problems, setProblems] = useState<readonly string[]>([]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const loaded = loadPolicy({ kind: 'custom', text });
    setProblems(loaded.ok ? [] : loaded.problems);
    if (!loaded.ok) return;
    choice.value = { kind: 'custom', text };
    onDone();
  };
  return (
    <form onSubmit={submit}>
      <h2 id={`${id}-title`}>Your own policy</h2>
      <p class="pg-quiet">JSON, the same file that the command line reads. What it leaves out comes from the default policy.</p>
      <textarea
        class="cs-input pg-json"
        aria-label="Policy file"
        spellcheck={false}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <ul class="cs-problem" role="alert">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <div class="pg-bar">
        <Button kind="primary" type="submit">
          Use this policy
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  );
}
