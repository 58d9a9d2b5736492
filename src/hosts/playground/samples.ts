// Drafts to start from: some show what is marked, some show what is rightly left alone.
import type { Address, Draft } from '../../model/draft.ts';
import { quoteHtml } from './quote-html.ts';

export interface Sample {
  readonly id: string;
  /** What it shows, for the list. */
  readonly about: string;
  readonly draft: Draft;
}

export const ME: Address = { address: 'robin.vale@harbourline.example', name: 'Robin Vale' };
const NADIA: Address = { address: 'nadia.okoro@brightwater.example', name: 'Nadia Okoro' };
const TOMAS: Address = { address: 'tomas.lind@fjordline.example', name: 'Tomas Lind' };
const PRIYA: Address = { address: 'priya.nair@castlegate.example', name: 'Priya Nair' };
const DANA: Address = { address: 'dana.whitcombe@harbourline.example', name: 'Dana Whitcombe' };

const SIGNATURE = '<div class="gmail_signature">--<br>Robin Vale<br>Account Executive, Harbourline<br>+44 20 7946 0112</div>';

function reply(when: string, who: Address, lines: readonly string[]): string {
  return quoteHtml(when, who, lines.map((line) => `<p>${line}</p>`).join(''));
}

function draft(subject: string, to: readonly Address[], body: Draft['body'], over: Partial<Draft> = {}): Draft {
  return { subject, from: ME, to: [...to], cc: [], bcc: [], attachments: [], body, ...over };
}

const inThread = (...people: readonly Address[]) => ({ thread: { isReply: true, participants: people.map(({ address }) => address) } });

export const SAMPLES: readonly Sample[] = [
  {
    id: 'go-live',
    about: 'A date, a price and a promise',
    draft: draft(
      'Re: Go-live for the Leeds depots',
      [NADIA],
      {
        html: `<p>Hi Nadia,</p>
<p>Good to speak earlier. We'll have it live by Friday, and I'll send the rollout plan tonight.</p>
<p>On price: we can do 15% off if you sign this week. The three depots you named are on the map already, and your drivers had 412 stops yesterday.</p>
<p>Was there anything else your drivers asked for?</p>
<p>Best,<br>Robin</p>${SIGNATURE}${reply('Mon, 23 Nov 2026 at 16:12', NADIA, ['Robin, can you promise us Friday? Our COO wants 30% off or we walk.', 'Nadia'])}`,
      },
      inThread(NADIA, ME),
    ),
  },
  {
    id: 'scheduling',
    about: 'Silent: dates that bind nobody',
    draft: draft('Meeting next week?', [NADIA], {
      html: `<p>Hi Nadia,</p>
<p>Are you free on Tuesday 1 December at 10:00, or on Thursday after 14:00? I'm in Leeds from Monday to Wednesday and out of the office on Friday.</p>
<p>Last quarter your team ran 1,240 routes, 18% more than in Q2. Which of the depots would you like to talk about first?</p>
<p>Best,<br>Robin</p>${SIGNATURE}`,
    }),
  },
  {
    id: 'renewal',
    about: 'Held: a discount for a manager',
    draft: draft(
      'Fjordline renewal 2027',
      [TOMAS],
      {
        html: `<p>Hello Tomas,</p>
<p>Thank you for the numbers. To keep you with us I can offer a 25% discount on the renewal, and we'll waive the onboarding fee.</p>
<p>Payment within 90 days is fine for us.</p>
<p>Kind regards,<br>Robin</p>${SIGNATURE}`,
      },
      { cc: [{ address: 'finance@fjordline.example', name: 'Fjordline Finance' }] },
    ),
  },
  {
    id: 'security',
    about: 'Asked twice: security and terms',
    draft: draft(
      'Security questions from Castlegate',
      [PRIYA],
      {
        html: `<p>Dear Priya,</p>
<p>Thank you for the questionnaire. My answers in short:</p>
<ul><li>We are SOC 2 Type II certified.</li><li>All your data stays in the EU.</li><li>We have never had a breach.</li></ul>
<p>We guarantee 99.99% uptime in the contract. Which of the other questions are urgent for your board?</p>
<p>Kind regards,<br>Robin</p>${SIGNATURE}`,
      },
      { attachments: [{ name: 'castlegate-questionnaire.xlsx', size: 48_200 }] },
    ),
  },
  {
    id: 'quoted',
    about: 'Silent: the promises are the other side’s',
    draft: draft(
      'Re: Terms',
      [PRIYA],
      {
        html: `<p>Hi Priya,</p>
<p>Thanks, I have read all of it. Could you tell me who on your side owns the liability clause, and whether the price was meant per vehicle or per depot?</p>
<p>Robin</p>${reply('Tue, 24 Nov 2026 at 09:03', PRIYA, [
          'We will sign by Friday if you give us 20% off and unlimited liability.',
          'You confirmed $40 per vehicle, so we will hold you to it.',
        ])}`,
      },
      inThread(PRIYA, ME),
    ),
  },
  {
    id: 'redlines',
    about: 'Four words that accept a contract',
    draft: draft(
      'RE: Master agreement, redlines of 20 November',
      [TOMAS],
      {
        html: `<p class="MsoNormal">Hi Tomas,</p>
<p class="MsoNormal">Agreed to your redlines. Please go ahead and sign.</p>
<p class="MsoNormal">Robin</p>
<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Tomas Lind &lt;tomas.lind@fjordline.example&gt;<br><b>Sent:</b> Friday, 20 November 2026 17:40<br><b>To:</b> Robin Vale<br><b>Subject:</b> Master agreement, redlines of 20 November</div>
<p class="MsoNormal">Robin, we removed the cap on liability in 9.2 and made the renewal ours to cancel. Can you accept?</p>`,
      },
      inThread(TOMAS, ME),
    ),
  },
  {
    id: 'careful',
    about: 'Careful wording: nothing to answer',
    draft: draft('Next steps', [NADIA], {
      html: `<p>Hi Nadia,</p>
<p>We're aiming for mid-December, and I hope to know more once I've checked with the team. I can't promise a date today.</p>
<p>A discount isn't something I can offer. Would a shorter pilot help you instead?</p>
<p>Best,<br>Robin</p>${SIGNATURE}`,
    }),
  },
  {
    id: 'plain',
    about: 'Plain text, and a forgotten attachment',
    draft: draft('order form', [TOMAS], {
      text: 'Tomas, please find attached the order form.\n\nSame price as last year, locked until 31 March. Will send the invoice tonight, so consider it done.\n\nRobin\n\n> Where is the order form? We need it by Thursday.\n',
    }),
  },
  {
    id: 'internal',
    about: 'Flows: a colleague may know',
    draft: draft('Leeds: what I told Nadia', [DANA], {
      html: `<p>Dana,</p><p>I'll have the plan done by Thursday. I'd offer Brightwater 15% off if they sign in November, and we could waive the setup fee. What do you think?</p><p>Robin</p>`,
    }),
  },
  {
    id: 'agent',
    about: 'Written by an agent: less is trusted',
    draft: draft(
      'Your quote',
      [PRIYA],
      {
        html: `<p>Dear Priya,</p>
<p>The price is $38 per vehicle per month for 200 vehicles. We will hold that price until 31 January.</p>
<p>Our team will migrate your data free of charge within two weeks.</p>
<p>Kind regards,<br>Robin</p>`,
      },
      { author: 'agent' },
    ),
  },
];
