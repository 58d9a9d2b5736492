// What went wrong between the add-on and the service, and what to do about it.
import type { Card } from './card.ts';
import type { Trouble } from './service.ts';

/** `clientId`: whom Google made the reader's token for, which an administrator has to list; null where there is no token. */
export function describeTrouble(trouble: Trouble, clientId: string | null): string {
  switch (trouble.code) {
    case 'not-configured':
      return 'This add-on was built without the address of your review service. Whoever installs it builds it again with --origin.';
    case 'no-token':
      return 'Google does not tell Countersign who you are. Close this panel, open it again, and allow it to see your name and address.';
    case 'not-allowed':
      return 'Google does not let Countersign call the review service. Allow it to connect to an external service when you are asked.';
    case 'unreachable':
    case 'unavailable':
    case 'timeout':
    case 'internal':
      return 'The review service gives no answer. Nothing was decided and nothing was sent; try again in a moment.';
    case 'unauthenticated':
      return `The review service does not accept this add-on. Its administrator has to list the client id ${clientId ?? 'of this script'} in COUNTERSIGN_GOOGLE_CLIENTS.`;
    case 'forbidden':
      return `The review service does not let you in. ${trouble.problem?.detail ?? ''}`.trim();
    case 'rate-limited':
      return 'Too many requests at once. Wait a minute, then try again.';
    case 'not-found':
      return 'This message is not there any more.';
    default:
      return trouble.problem?.detail ?? 'The service could not do this. Try again in a moment.';
  }
}

export function troubleCard(trouble: Trouble, clientId: string | null): Card {
  const again = { kind: 'buttons' as const, buttons: [{ text: 'Try again', call: { run: 'onRefresh' as const } }] };
  const text = { kind: 'text' as const, text: describeTrouble(trouble, clientId) };
  return { title: 'Countersign', subtitle: 'No messages could be read', sections: [{ widgets: [text, again] }] };
}
