// A reply to a message that was sent: to the same people, with the thread below it.
import type { Draft } from '../../model/draft.ts';
import { quoteHtml, quoteText } from './quote-html.ts';
import { ME } from './samples.ts';
import type { SentMail } from './saved-draft.ts';

export function replyTo({ draft, at }: Pick<SentMail, 'draft' | 'at'>): Draft {
  const { subject, body, to, cc, from = ME } = draft;
  const when = sayWhen(new Date(at));
  return {
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`.trim(),
    from: ME,
    to,
    cc,
    bcc: [],
    attachments: [],
    body: 'html' in body ? { html: `<p><br></p>${quoteHtml(when, from, body.html)}` } : { text: `\n\n${quoteText(when, from, body.text)}` },
    thread: { isReply: true, participants: [from, ...to, ...cc].map(({ address }) => address) },
  };
}

/** “Mon, 23 Nov 2026 at 16:12”, as Gmail writes it in English. */
function sayWhen(at: Date): string {
  const part = (options: Intl.DateTimeFormatOptions) => at.toLocaleString('en-GB', options);
  const day = part({ day: 'numeric', month: 'short', year: 'numeric' });
  return `${part({ weekday: 'short' })}, ${day} at ${part({ hour: '2-digit', minute: '2-digit' })}`;
}
