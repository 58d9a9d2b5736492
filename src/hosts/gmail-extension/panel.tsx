// The panel beside Gmail: the shared sidebar for the message at hand, and Send again after the last answer.
import { signal } from '@preact/signals';
import { h, render } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Holding } from '../../compose/hold.ts';
import type { Session } from '../../compose/session.ts';
import type { SidebarActions } from '../../sidebar/actions.ts';
import { NOT_REPLACED } from '../../sidebar/safer-wording.tsx';
import { Sidebar } from '../../sidebar/sidebar.tsx';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { findTab, onTabChange } from './browser.ts';
import { Mirror } from './mirror.tsx';
import type { Act } from './panel-acts.ts';
import { createPanelLink, type PanelLink } from './panel-link.ts';
import { findService, type PanelService } from './panel-service.ts';
import type { FrameState, NotReplaced, View } from './panel-views.ts';
import { createRemoteSession } from './remote-session.ts';
import { ReviewTabs } from './review-tab.tsx';
import { readSettings } from './settings.ts';
import { SignInNote } from './sign-in-note.tsx';
import { NOTHING_SET } from './stored-settings.ts';
import { followCounts, UnreadNote } from './unread-note.tsx';
import './panel.css';

const forGood = new AbortController().signal;
const policy = readSettings(NOTHING_SET, forGood);

const service = signal<PanelService | null>(null);

function Panel({ link }: { readonly link: PanelLink }) {
  const known = service.value;
  return (
    <main class="gx-panel">
      {known === null ? null : <SignInNote service={known} />}
      <ReviewTabs service={known}>
        <Draft link={link} service={known} />
      </ReviewTabs>
    </main>
  );
}

function Draft({ link, service: known }: { readonly link: PanelLink; readonly service: PanelService | null }) {
  const state = link.current.value;
  if (state === null || state.view === null || state.active === null) return <Empty isConnected={link.isConnected.value} />;
  const { frame, active, view } = state;
  return (
    <>
      <Picker state={state} onPick={(id) => link.act(frame, id, { kind: 'activate' })} />
      <NotReplacedNote found={link.notReplaced.value} frame={frame} message={active} />
      <Message key={`${frame} ${active}`} service={known} state={state} view={view} act={(act) => link.act(frame, active, act)} />
    </>
  );
}

function Empty({ isConnected }: { readonly isConnected: boolean }) {
  return (
    <div class="gx-empty">
      <h1>Countersign</h1>
      <p>
        {isConnected
          ? 'Write or open a message: what binds you is listed here.'
          : 'Open Gmail in this tab, or reload it, to see what you write.'}
      </p>
    </div>
  );
}

interface NotReplacedProps {
  readonly found: NotReplaced | null;
  readonly frame: string;
  readonly message: string;
}

function NotReplacedNote({ found, frame, message }: NotReplacedProps) {
  if (found === null || found.frame !== frame || found.message !== message) return null;
  return (
    <p class="gx-missing" role="alert">
      {NOT_REPLACED}
    </p>
  );
}

interface PickerProps {
  readonly state: FrameState;
  readonly onPick: (id: string) => void;
}

/** Only where there is a choice. */
function Picker({ state: { messages, active }, onPick }: PickerProps) {
  if (messages.length < 2) return null;
  return (
    <label class="gx-picker">
      <span class="cs-label">Message</span>
      <select class="cs-input" value={active ?? ''} onChange={(event) => onPick(event.currentTarget.value)}>
        {messages.map(({ id, title, refused }) => (
          <option key={id} value={id}>
            {refused ? `Not sent: ${title}` : title}
          </option>
        ))}
      </select>
    </label>
  );
}

interface MessageProps {
  readonly service: PanelService | null;
  readonly state: FrameState;
  readonly view: View;
  readonly act: (act: Act) => void;
}

function Message({ service, state, view, act }: MessageProps) {
  // One session for as long as this message is shown.
  const remote = useMemo(() => createRemoteSession(view, policy, act), []);
  useEffect(() => remote.update(view), [view]);
  useEffect(() => remote.end, []);
  const message = state.messages.find(({ id }) => id === state.active);
  const holding = useHolding(service, remote.session, message?.messageId ?? null);
  const sentAt = holding?.delivery.value?.state === 'sent' ? holding.delivery.value.at : null;
  useEffect(() => {
    if (sentAt !== null) act({ kind: 'sent', at: sentAt });
  }, [sentAt]);
  const actions: SidebarActions = {
    replace: ({ start, end }, words) => act({ kind: 'replace', start, end, words, quote: view.text.slice(start, end) }),
    use: ({ key, start }) => {
      act({ kind: 'use', key, start });
    },
    show: ({ key, start }) => act({ kind: 'show', key, start }),
    leave: () => act({ kind: 'leave' }),
    save: saveFile,
  };
  return (
    <>
      <Sidebar session={remote.session} actions={actions} holding={holding} />
      {message?.refused === true && view.gate.kind === 'allow' ? (
        <p class="gx-send">
          <Button kind="primary" icon="send" onClick={() => act({ kind: 'send' })}>
            Send now
          </Button>
        </p>
      ) : null}
      {view.mirror === null ? null : <Mirror text={view.mirror} session={remote.session} />}
      <UnreadNote missing={message?.missing ?? []} />
    </>
  );
}

/** One for as long as the message is shown; none before the sender is known at the service. */
function useHolding(service: PanelService | null, session: Session, messageId: string | null): Holding | undefined {
  const isSignedIn = service?.isSignedIn.value === true;
  const end = useMemo(() => new AbortController(), [isSignedIn, messageId]);
  useEffect(() => () => end.abort(), [end]);
  return useMemo(
    () => (service !== null && isSignedIn ? service.holdingOf(session, messageId, end.signal) : undefined),
    [service, isSignedIn, messageId],
  );
}

/** `?tab=7` names a tab, for a panel that is opened as a page of its own. */
async function follow(link: PanelLink): Promise<void> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = Number.isInteger(named) && named > 0 ? named : await findTab();
  if (tab !== null) link.connect(tab);
}

const link = createPanelLink();
const root = document.getElementById('panel');
if (root !== null) render(h(Panel, { link }), root);
onTabChange(() => void follow(link));
void follow(link);
followCounts();
void findService(() => new Date(), forGood).then((found) => {
  service.value = found;
});
