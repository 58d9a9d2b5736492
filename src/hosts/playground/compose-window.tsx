// The window in which a message is written, as in a mail client of today.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { hasRelease } from '../../compose/session.ts';
import type { SidebarActions } from '../../sidebar/actions.ts';
import { FlagPopover } from '../../sidebar/flag-popover.tsx';
import { Button } from '../../ui/button.tsx';
import { useKeptFocus } from '../../ui/use-kept-focus.ts';
import { AttachButton, Attachments } from './attachments.tsx';
import type { Composition } from './composition.ts';
import { FormatBar } from './format-bar.tsx';
import { PlainEditor } from './plain-editor.tsx';
import { RecipientField } from './recipient-field.tsx';
import { RichEditor } from './rich-editor.tsx';
import { SendButton } from './send-button.tsx';
import { type MarkLayer, useMarks } from './use-marks.ts';

export interface ComposeWindowProps {
  readonly composition: Composition;
  readonly actions: SidebarActions;
  /** Opens a statement in the list and puts the keyboard there. */
  readonly onAnswer: (key: string) => void;
  readonly onDiscard: () => void;
}

export function ComposeWindow({ composition, actions, onAnswer, onDiscard }: ComposeWindowProps) {
  const { fields, host } = composition;
  const marks = useMarks(composition);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || marks.pointed.value === null) return;
    marks.close();
    composition.editor.current?.focus();
  };
  return (
    <main class="pg-compose" aria-label="Message" onKeyDown={onKeyDown}>
      <div class="pg-bar">
        <SendButton composition={composition} />
        <AttachButton files={fields.attachments} onChange={host.changed} />
        <Button kind="subtle" onClick={onDiscard}>
          Discard
        </Button>
      </div>
      <Header composition={composition} />
      <Attachments files={fields.attachments} onChange={host.changed} />
      <Body composition={composition} marks={marks} />
      <Replaced composition={composition} />
      <FormatBar composition={composition} />
      <PointedFlag composition={composition} marks={marks} actions={actions} onAnswer={onAnswer} />
    </main>
  );
}

function Header({ composition }: Pick<ComposeWindowProps, 'composition'>) {
  const { fields, host, misread, unaddressed } = composition;
  const root = useRef<HTMLDivElement>(null);
  const showsAll = useSignal(fields.cc.value.length + fields.bcc.value.length > 0);
  // “Cc Bcc” goes when it is pressed.
  useKeptFocus(root, (header) => header.querySelectorAll<HTMLElement>('.pg-field-input')[1] ?? null);
  useEffect(() => {
    if (unaddressed.value === 0) return;
    const field =
      root.current?.querySelector<HTMLElement>('[aria-invalid=true]') ?? root.current?.querySelector<HTMLElement>('.pg-field-input');
    field?.focus();
  }, [unaddressed.value]);
  return (
    <div class="pg-header" ref={root}>
      <div class="pg-to">
        <RecipientField name="To" people={fields.to} misread={misread} onChange={host.changed} />
        {showsAll.value ? null : (
          <Button kind="link" onClick={() => (showsAll.value = true)}>
            Cc Bcc
          </Button>
        )}
      </div>
      <p class="cs-problem" role="alert">
        {describeAddressing(composition)}
      </p>
      {showsAll.value ? <RecipientField name="Cc" people={fields.cc} misread={misread} onChange={host.changed} /> : null}
      {showsAll.value ? <RecipientField name="Bcc" people={fields.bcc} misread={misread} onChange={host.changed} /> : null}
      <input
        class="pg-subject"
        aria-label="Subject"
        placeholder="Subject"
        value={fields.subject.value}
        onInput={(event) => {
          fields.subject.value = event.currentTarget.value;
          host.changed();
        }}
      />
    </div>
  );
}

/** What is wrong with the recipients, and what to do. */
function describeAddressing({ misread, unaddressed }: Composition): string {
  const refused = unaddressed.value === 0 ? '' : 'Not sent: ';
  const wrong = Object.values(misread.value).find((text) => text !== '');
  if (wrong !== undefined) return `${refused}“${wrong}” is not an address.`;
  return refused === '' ? '' : `${refused}nobody is to receive it. Add a recipient first.`;
}

function Body({ composition, marks }: { readonly composition: Composition; readonly marks: MarkLayer }) {
  const Editor = composition.isPlain.value ? PlainEditor : RichEditor;
  const onInput = () => {
    marks.close();
    composition.replaced.value = null;
    composition.host.changed();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only; the list has the same for the keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: the pointer only; the list has the same for the keyboard
    <div class="pg-scroll" onMouseMove={marks.onMove} onMouseLeave={marks.onLeave} onClick={marks.onClick}>
      <Editor
        key={composition.isPlain.value}
        body={composition.body.value}
        onReady={(editor) => {
          composition.editor.current = editor;
          composition.host.changed();
        }}
        onInput={onInput}
      />
    </div>
  );
}

/** What “Use this” did, and the way back for those who do not know the editor's own. */
function Replaced({ composition }: Pick<ComposeWindowProps, 'composition'>) {
  const { replaced, editor } = composition;
  return (
    <div class="pg-replaced" role="status">
      {replaced.value === null ? null : (
        <>
          <span>Replaced “{replaced.value.replace(/\.$/, '')}”.</span>
          <Button kind="link" icon="undo" onClick={() => editor.current?.undo()}>
            Undo
          </Button>
        </>
      )}
    </div>
  );
}

interface PointedFlagProps extends Pick<ComposeWindowProps, 'composition' | 'actions' | 'onAnswer'> {
  readonly marks: MarkLayer;
}

function PointedFlag({ composition, marks, actions, onAnswer }: PointedFlagProps) {
  const { session } = composition;
  const pointed = marks.pointed.value;
  const statement = session.statements.value.find(({ key }) => key === pointed?.mark.key);
  if (pointed === null || statement === undefined) return null;
  return (
    <FlagPopover
      statement={statement}
      flag={pointed.mark.flag}
      actions={hasRelease(session) ? {} : actions}
      anchor={pointed.rect}
      onAnswer={() => {
        marks.close();
        onAnswer(statement.key);
      }}
      onClose={marks.close}
      onEnter={marks.stay}
      onLeave={marks.onLeave}
    />
  );
}
