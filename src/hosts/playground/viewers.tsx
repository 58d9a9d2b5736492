// Who one is in the playground: the rep who writes, the manager who reviews, both side by side, or whom the manager passes on to.
import { firstName } from '../../ui/names.ts';
import type { ReviewService } from './review-service.ts';
import type { Viewer, Workspace } from './workspace.ts';

export interface ViewersProps {
  readonly workspace: Workspace;
  readonly service: ReviewService;
}

export function Viewers({ workspace, service }: ViewersProps) {
  const rep = service.connection.me.value?.person;
  const manager = service.review.me.value?.person;
  const admin = service.adminMe.value;
  const pick = (viewer: Viewer) => () => {
    workspace.viewer.value = viewer;
  };
  const button = (viewer: Viewer, name: string, role: string | null, waiting = 0) => (
    <button type="button" class="pg-viewer cs-focus" aria-pressed={workspace.viewer.value === viewer} onClick={pick(viewer)}>
      {name}
      {role === null ? null : <span class="pg-viewer-role">{role}</span>}
      {waiting > 0 ? <span class="pg-badge">{waiting}</span> : null}
      {waiting > 0 ? <span class="cs-hidden"> to review</span> : null}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that stay pressed, no fields
    <div class="pg-viewers" role="group" aria-label="You are">
      {rep === undefined ? button('rep', 'Rep', null) : button('rep', firstName(rep.name), 'rep')}
      {manager === undefined
        ? button('manager', 'Manager', null)
        : button('manager', firstName(manager.name), 'manager', service.review.me.value?.toReview)}
      {admin === null ? null : button('admin', firstName(admin.person.name), 'admin', admin.toReview)}
      {button('both', 'Both', 'side by side')}
    </div>
  );
}
