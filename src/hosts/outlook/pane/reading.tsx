// The pane before its message is read: the frame alone, with what is waited for, and what to do where it does not come.
import type { ComponentChildren } from 'preact';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { LiveRegion } from '../../../ui/live-region.tsx';
import { supports } from '../office.ts';
import type { OpenDraft } from './open-draft.ts';

export interface FrameProps {
  readonly title: string;
  readonly text: string;
  /** Something is wrong, and the sender can do something about it. */
  readonly isStuck?: boolean;
  readonly children?: ComponentChildren;
}

/** Looks like the verdict, and stands where the verdict will. */
export function Frame({ title, text, isStuck = false, children }: FrameProps) {
  return (
    <section class="cs-sidebar" aria-label="Countersign">
      <header class="cs-status" data-state={isStuck ? 'asked' : 'noted'}>
        <span class="cs-status-icon">
          <Icon name={isStuck ? 'stop' : 'shield'} />
        </span>
        <div>
          <h2 class="cs-status-title">{title}</h2>
          {text === '' ? null : <p class="cs-status-text">{text}</p>}
        </div>
      </header>
      {children}
    </section>
  );
}

export interface ReadingProps {
  readonly draft: OpenDraft;
  readonly onRetry: () => void;
}

export function Reading({ draft, onRetry }: ReadingProps) {
  const engine = draft.engine.state.value;
  const isMissing = engine.kind === 'missing';
  const hasFailed = isMissing || (engine.kind === 'coming' && engine.isRetry);
  const { title, text } = describe(draft);
  return (
    <Frame title={title} text={text} isStuck={isMissing}>
      <LiveRegion text={isMissing ? '' : title} />
      <LiveRegion urgent text={isMissing ? `${title}. ${text}` : ''} />
      {hasFailed ? (
        <>
          <div>
            <Button kind="primary" isDisabled={!isMissing} onClick={onRetry}>
              Try again
            </Button>
          </div>
          <p class="op-quiet">If it stays like this, close this pane and open it again.</p>
        </>
      ) : null}
    </Frame>
  );
}

function describe({ engine, failure }: OpenDraft): Pick<FrameProps, 'title' | 'text'> {
  const state = engine.state.value;
  if (state.kind === 'missing') return { title: 'Countersign could not load its checks', text: unmarked() };
  if (state.kind === 'coming' && state.isRetry) return { title: 'Loading the checks again…', text: unmarked() };
  if (failure.value !== null) return { title: 'Outlook does not give the message', text: 'Trying again…' };
  const text = state.kind === 'here' ? 'Its marks appear in a moment.' : 'The checks are being loaded; marks appear when they are here.';
  return { title: 'Reading your message…', text };
}

/** What it means for Send, which is checked by a file of its own where this Outlook has such an event at all. */
function unmarked(): string {
  return supports('1.12')
    ? 'Nothing is marked here. Send is still checked by the add-in.'
    : 'Nothing is marked here, and this Outlook cannot stop Send: nobody has checked this message.';
}
