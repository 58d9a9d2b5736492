// Said where a manager must see the message: what happens now, and what the sender can do.
import type { Session } from '../compose/session.ts';
import { Icon } from '../ui/icon.tsx';
import { listOf, nameOf } from './words.ts';

export function HeldNotice({ session }: { readonly session: Session }) {
  const held = session.statements.value.filter(({ state }) => state === 'held');
  if (held.length === 0) return null;
  const contact = session.policy.value.review.contact.trim();
  return (
    <section class="cs-notice" data-state="held" aria-label="Held for a manager">
      <Icon name="lock" />
      <div class="cs-notice-text">
        <p>
          <strong>A manager must release {listOf(held.map(nameOf))}.</strong>
        </p>
        <p>
          Review is not connected yet: the review service comes with the next release. Until then Send stays shut. Change the words, or ask
          your manager{contact === '' ? '' : ` (${contact})`}.
        </p>
      </div>
    </section>
  );
}
