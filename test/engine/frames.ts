// What stands around a statement in a mail, and how it may be typed. Each frame takes a statement with its mark ⟦ ⟧ and keeps the mark.

/** Why a frame is left out for a statement: because with it the words mean something else. */
export interface Frame {
  readonly name: string;
  readonly put: (statement: string) => string;
  /** Topics for which it changes what is said. */
  readonly not?: readonly string[];
  /** It leaves a statement a line of its own, as a field of a list needs. */
  readonly keepsLine?: boolean;
}

/** A proper beginning in the middle of a sentence: "Delivery on Monday" → "delivery on Monday". */
function goingOn(statement: string): string {
  return statement.replace(
    /^(⟦?)([A-Z])(?=[a-z]|'[a-z]* | )(?!(?:I|I'[a-z]+) )/,
    (_, mark: string, first: string) => mark + first.toLowerCase(),
  );
}

/** Without its full stop. */
function open(statement: string): string {
  return statement.replace(/\.(⟧?)$/, '$1');
}

const opening = (words: string): Frame => ({ name: `${words}…`, put: (s) => words + goingOn(s) });
const ending = (words: string, not?: readonly string[]): Frame => {
  const frame = { name: `…${words}`, put: (s: string) => open(s) + words };
  return not === undefined ? frame : { ...frame, not };
};
const company = (before: string, after = ''): Frame => ({
  name: JSON.stringify(`${before}…${after}`),
  put: (s) => before + s + after,
  keepsLine: /(?:\n|\n\W* |^\W* )$/.test(before) && /^(?:\n|$)/.test(after),
});

export const OPENINGS: readonly Frame[] = [
  'Thanks for your call, ',
  'Thanks so much for the tour yesterday - ',
  'Sorry for the delay, ',
  'Hope you are well, ',
  'Great talking to you today, ',
  'Quick update: ',
  'Good news - ',
  'Good news, ',
  'Great news! ',
  'Just to confirm, ',
  'To be clear, ',
  'FYI, ',
  'For the record: ',
  'Happy to confirm that ',
  'I can confirm ',
  'As promised, ',
  'As discussed on Monday, ',
  'As I said on the phone, ',
  'As per our chat, ',
  'Following up on our call, ',
  'After our call on Tuesday, ',
  'I spoke to finance and ',
  'I checked with my boss and ',
  'My manager says ',
  'Finance confirmed that ',
  'You asked for it, so ',
  'Just a quick note to say ',
  'I wanted to let you know ',
  'What I can say is that ',
  'I had a word with my director and ',
  'We had a team meeting and ',
  "Don't worry - ",
  'Got it, ',
  'I ran it past our lawyers and ',
  'Please be assured that ',
  'As you know, ',
  'To answer your question, ',
  'On your question: ',
  'Re the contract - ',
  'One more thing: ',
  'PS: ',
  'Also, ',
  'And ',
  'So ',
  'OK so ',
  'OK, ',
  'Yes, ',
  'Yes - ',
  'Sure, ',
  'Great, ',
  'Well, ',
  'Right then, ',
  'No worries, ',
  'Of course, ',
  'Absolutely - ',
  'Honestly, ',
  'In short, ',
  'Hi Ann, ',
  'Hi Ann - ',
  'Hi, ',
  'Ann, ',
  'Hello both, thanks for waiting. ',
].map(opening);

/** "Thanks for your call, good news - …". */
export const TWO_OPENINGS: readonly Frame[] = [
  'Hi Ann! ',
  'Thanks for your call, ',
  'Sorry for the delay, ',
  'As discussed on Monday, ',
].flatMap((first) =>
  ['good news - ', 'just to confirm, ', 'I spoke to finance and ', "I'm happy to say that ", 'so '].map((second) =>
    opening(first + second),
  ),
);

/** Not "…, right?": of a fact it asks, and does not say. */
export const ENDINGS: readonly Frame[] = [
  ending(', ok?'),
  ending(' - ok?'),
  ending(', does that work?'),
  ending(' - does that help?'),
  ending('. Sound good?'),
  // With it a promise is an offer that the other side may take up, and is low; so is its date.
  ending(' if that helps.', ['commitment', 'timeline']),
  ending(" - hope that's fine."),
  ending(', hope that helps.'),
  ending(', as discussed.'),
  ending(', as promised.'),
  ending(' (as agreed).'),
  ending(' as I said on the phone.'),
  ending(', I promise.'),
  ending(', no problem.'),
  ending(' - no questions asked.'),
  ending(' - let me know.'),
  ending(' - thanks!'),
  ending(', thanks for your patience.'),
  ending(' and thanks again for the call.'),
  ending(', and have a great weekend.'),
  ending(' - looking forward to it.'),
  ending(', happy to talk it through.'),
  ending(' so you can plan.'),
  ending(' since you have been so patient.'),
  ending(' now that you have signed.'),
  ending(' thanks to your help.'),
  ending(' to make up for the delay.'),
  ending(', what do you reckon?'),
  ending(', like last time.'),
  ending(' - no strings attached.'),
  ending(' - speak soon!'),
  ending(' (FYI).'),
  ending(' \u{1f642}'),
  ending(' because you were so patient.'),
  ending('!'),
  ending(' :)'),
  ending('...'),
  ending(''),
];

export const COMPANIES: readonly Frame[] = [
  company('Hope you are well.\n\n', '\n\nBest regards,\nJo'),
  company('Thanks for the call on Tuesday. '),
  company('Thanks for the call! '),
  company('', ' Have a great weekend!'),
  company('', ' Thanks again for your time.'),
  company('', ' Let me know if you have any questions.'),
  company('Sorry about the wait. ', ' Does that work for you?'),
  company('Hope you had a good weekend. It was lovely to see the new warehouse on Tuesday. '),
  company('I was reading the report you mentioned and found it useful. The traffic was awful yesterday. '),
  company("We can't do everything you asked. "),
  company('I asked around. ', ' Nobody objected.'),
  company('Hi Ann,\n', '\nJo'),
  company('Hi Ann,\n\nA few points:\n- ', '\n- The car park is behind the hall\n'),
  company('Hi Ann,\n\n- The car park is behind the hall\n- ', '\n\nJo'),
  company('Three things:\n1. The car park is behind the hall.\n2. ', '\n3. Lunch is at one.'),
  company('Three things:\n* The car park is behind the hall.\n* '),
  company('• ', '\n• Lunch is at one'),
];

/** What is asked beside it: few short mails that ask such things offer anything, so only what is surer than elsewhere asks for an answer there. */
export const SMALL_TALK: readonly Frame[] = [
  company('It was great to see you last week. ', ' Did the kids enjoy the fair?'),
  company('How did the meeting with your board go? Did Tom get my message about the parking? '),
  company('We had forty people at the open day last month. ', ' What time suits you on Thursday?'),
];

/** Broken by a column limit, as old mail programs do, at the end of a long line. */
function wrapped(before: string, columns: number): Frame {
  return {
    name: `at ${columns} columns behind "${before}"`,
    put(statement) {
      if (statement.includes('\n')) return statement;
      let line = 0;
      return `${before}${before.endsWith(', ') ? goingOn(statement) : statement} The car park is behind the hall, next to the old mill and the river.`
        .split(' ')
        .reduce((text, word) => {
          const length = word.replace(/[⟦⟧]/g, '').length;
          const breaks = line + 1 + length > columns;
          line = breaks || text === '' ? length : line + 1 + length;
          return text === '' ? word : `${text}${breaks ? '\n' : ' '}${word}`;
        }, '');
    },
  };
}

const typed = (name: string, put: (statement: string) => string): Frame => ({ name, put, keepsLine: true });

export const TYPOGRAPHIES: readonly Frame[] = [
  typed('in capitals', (s) => s.toUpperCase()),
  typed('in small letters', (s) => s.toLowerCase()),
  typed('with typographic apostrophes', (s) => s.replace(/'/g, '\u2019')),
  typed('with long dashes', (s) => s.replace(/ - /g, ' \u2014 ')),
  typed('with long dashes and no spaces', (s) => `Good news\u2014${goingOn(s)}`),
  typed('without apostrophes', (s) => s.replace(/'/g, '')),
  typed('without apostrophes, in small letters', (s) => s.replace(/'/g, '').toLowerCase()),
  typed('with double spaces', (s) => s.replace(/ /g, '  ')),
  typed('with no-break spaces', (s) => s.replace(/ /g, '\u00a0')),
  typed('with a space before its full stop', (s) => s.replace(/\.(⟧?)$/, ' .$1')),
  { name: 'behind a forgotten space', put: (s) => `Thanks for the call.${/^⟦?[A-Z]/.test(s) ? '' : ' '}${s}` },
  typed('with a day misspelt', (s) =>
    s
      .replace(/Friday/, 'Firday')
      .replace(/Monday/, 'Monady')
      .replace(/Tuesday/, 'Teusday')
      .replace(/Wednesday/, 'Wensday')
      .replace(/Thursday/, 'Thurdsay')
      .replace(/tomorrow/, 'tommorow'),
  ),
  typed('with a verb misspelt', (s) =>
    s
      .replace(/\bsend\b/, 'sned')
      .replace(/\bship\b/, 'shp')
      .replace(/\bdeliver\b/, 'delvier')
      .replace(/\bwill\b/, 'wil')
      .replace(/\baccept\b/, 'acept')
      .replace(/\brefund\b/, 'refudn')
      .replace(/\bguarantee\b/, 'guarentee'),
  ),
  wrapped('', 68),
  wrapped('Thanks for the tour, it was good to see it all. ', 66),
  wrapped('Thanks for showing us around the hall the other day, ', 72),
  wrapped('It was good to see how you work, and the new hall is superb. ', 76),
];
