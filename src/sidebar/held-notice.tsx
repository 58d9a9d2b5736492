// Said where a manager must see the message and no review service is connected.
import type { Session } from '../compose/session.ts';
import { Icon } from '../ui/icon.tsx';
import { listSome } from '../ui/names.ts';
import { namesOf } from './words.ts';

export function HeldNotice({ session }: { readonly session: Session }) {
  const held = session.statements.value.filter(({ state }) => state === 'held');
  if (held.length === 0) return null;
  const contact = session.policy.value.review.contact.trim();
  return (
    <section class="cs-notice" data-state="held" aria-label="Held for a manager">
      <Icon name="lock" />
      <div class="cs-notice-text">
        <p>
          <strong>A manager must release {listSome(held.flatMap(namesOf))}.</strong>
        </p>
        <p>
          No review service is connected here, so only other words can be sent. Change them, or ask your manager
          {contact === '' ? '' : ` (${contact})`}.
        </p>
      </div>
    </section>
  );
}
