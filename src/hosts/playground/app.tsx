// The playground: drafts at the left, the message in the middle, Countersign beside it.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Review } from '../../review/review.ts';
import { ReviewPage } from '../../review/review-page.tsx';
import { useOnlyMessage } from '../../review/use-only-message.ts';
import type { SidebarActions } from '../../sidebar/actions.ts';
import { focusSelected, Sidebar } from '../../sidebar/sidebar.tsx';
import { Icon } from '../../ui/icon.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { ComposeWindow } from './compose-window.tsx';
import { type Composition, createComposition, guard } from './composition.ts';
import { DraftList } from './draft-list.tsx';
import { createKeyboard } from './keyboard.ts';
import { OutboxView } from './outbox-view.tsx';
import { PolicyPicker } from './policy-picker.tsx';
import { replyTo } from './reply-to.ts';
import type { ReviewService } from './review-service.ts';
import type { SavedDraft, SentMail } from './saved-draft.ts';
import { useSaving } from './use-saving.ts';
import { Viewers } from './viewers.tsx';
import { EMPTY, type Workspace } from './workspace.ts';

export interface AppProps {
  readonly workspace: Workspace;
  /** Null where the page stands alone. */
  readonly service: ReviewService | null;
  readonly clock: () => Date;
}

export function App({ workspace, service, clock }: AppProps) {
  const viewer = service === null ? 'rep' : workspace.viewer.value;
  const isReviewing = viewer === 'manager' || viewer === 'admin';
  return (
    <div class="pg-app" data-viewer={viewer === 'admin' ? 'manager' : viewer}>
      <header class="pg-top">
        <h1 class="pg-brand">
          <Icon name="shield-check" />
          Countersign
        </h1>
        {service === null ? <Privacy isAlone /> : <Viewers workspace={workspace} service={service} />}
        <PolicyPicker workspace={workspace} />
      </header>
      {isReviewing ? null : <Writing workspace={workspace} service={service} clock={clock} />}
      {service === null || viewer === 'rep' ? null : viewer === 'admin' ? (
        <AdminReviewing review={service.adminReview} />
      ) : (
        <Reviewing review={service.review} isAlone={isReviewing} />
      )}
    </div>
  );
}

/** The manager's side; beside the message it is not the page's main part. */
function Reviewing({ review, isAlone }: { readonly review: Review; readonly isAlone: boolean }) {
  useOnlyMessage(review, isAlone);
  const page = <ReviewPage review={review} takesFocus={isAlone} />;
  return isAlone ? <main class="pg-review">{page}</main> : <div class="pg-review">{page}</div>;
}

/** Whom a manager passes on to. */
function AdminReviewing({ review }: { readonly review: Review }) {
  useEffect(() => {
    const end = new AbortController();
    review.start(end.signal);
    return () => end.abort();
  }, [review]);
  return <Reviewing review={review} isAlone />;
}

function Privacy({ isAlone }: { readonly isAlone: boolean }) {
  return (
    <span class="pg-quiet pg-wide">
      Nothing you write here leaves {isAlone ? 'this browser' : 'this computer'}. F6 moves between the text and the list, Ctrl+Enter sends.
    </span>
  );
}

/** The rep's side: the drafts, and the one that is open. */
function Writing({ workspace, service, clock }: AppProps) {
  const open = workspace.open.value;
  const saved = workspace.drafts.peek().find(({ id }) => id === open);
  // Counts drafts thrown away or brought back, so that what is open is drawn anew.
  const [drawn, redraw] = useState(0);
  const onOpen = (id: string) => {
    workspace.open.value = id;
  };
  const discard = (draft: SavedDraft) => {
    workspace.discard(draft);
    redraw(drawn + 1);
  };
  const restore = () => {
    workspace.restore();
    redraw(drawn + 1);
  };
  const replied = useRef('');
  const reply = (mail: SentMail) => {
    replied.current = crypto.randomUUID();
    workspace.create(replied.current, replyTo(mail));
  };
  return (
    <>
      <DraftList
        workspace={workspace}
        clock={clock}
        onOpen={onOpen}
        onCreate={() => workspace.create(crypto.randomUUID(), EMPTY)}
        onRestore={restore}
      />
      {saved === undefined ? (
        <OutboxView mails={workspace.outbox.value} now={clock()} onReply={reply} />
      ) : (
        <OpenDraft
          key={`${saved.id} ${drawn}`}
          saved={saved}
          workspace={workspace}
          service={service}
          clock={clock}
          isReply={saved.id === replied.current}
          onDiscard={discard}
        />
      )}
    </>
  );
}

interface OpenDraftProps extends AppProps {
  readonly saved: SavedDraft;
  /** Just begun: the keyboard goes to the words. */
  readonly isReply: boolean;
  /** With the last words, which may not be kept yet. */
  readonly onDiscard: (draft: SavedDraft) => void;
}

function OpenDraft({ saved, workspace, service, clock, isReply, onDiscard }: OpenDraftProps) {
  const root = useRef<HTMLDivElement>(null);
  // One composition for as long as this draft is open.
  const composition = useMemo(() => createComposition({ saved, workspace, service, clock }), []);
  const { session, holding, host } = composition;
  const actions = actionsOf(composition);
  const discard = () => {
    const hold = holding === undefined ? saved.hold : holding.hold.value;
    // Nobody is left waiting over a message that is gone, be it that the service hears of it later.
    if (hold?.state === 'pending') service?.discard(hold.id);
    onDiscard({ id: saved.id, draft: host.readDraft(), acknowledgements: session.acknowledgements.value, hold });
  };
  const answer = (key: string) => {
    session.selected.value = key;
    requestAnimationFrame(() => focusSelected(root.current));
  };
  useEffect(() => {
    const end = new AbortController();
    guard(composition, end.signal);
    host.changed();
    if (saved.draft.to.length === 0) root.current?.querySelector<HTMLElement>('.pg-field-input')?.focus();
    else if (isReply) composition.editor.current?.focus();
    addEventListener('keydown', createKeyboard(composition, answer), { signal: end.signal });
    return () => end.abort();
  }, []);
  useSaving(composition, saved);
  return (
    <div class="pg-open" ref={root}>
      <ComposeWindow composition={composition} actions={actions} onAnswer={answer} onDiscard={discard} />
      <Sidebar session={session} actions={actions} holding={holding} />
    </div>
  );
}

function actionsOf({ editor, replaced }: Composition): SidebarActions {
  return {
    use: (flag) => {
      if (flag.suggestion === undefined) return;
      editor.current?.replace(flag, flag.suggestion);
      replaced.value = flag.quote;
    },
    replace: (span, words, quote) => {
      editor.current?.replace(span, words);
      replaced.value = quote;
    },
    show: (flag) => editor.current?.show(flag),
    leave: () => editor.current?.focus(),
    save: saveFile,
  };
}
