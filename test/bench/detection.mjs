// How well it finds what people marked: precision, recall and F1 per topic, and what it asks of risky and of clean mails.
// Any overlap of a flag and a label counts, on both sides. Weak promises, promises of others and schedules are neutral.

/** @typedef {{ start: number, end: number }} Span */

const NOW = new Date('2026-11-20T09:00:00Z');

/** A label and the topics that it is measured by; any other topic counts only for what is asked of the mail. */
/** @type {Readonly<Record<string, readonly string[]>>} */
const TOPICS_OF = {
  commit: ['commitment'],
  timeline: ['timeline'],
  pricing: ['pricing'],
  terms: ['terms', 'security', 'scope'],
};
const NEUTRAL = ['weak', 'third', 'schedule'];

/**
 * @param {readonly import('./corpus.mjs').Mail[]} mails
 * @param {typeof import('../../src/build/entries/inspect.ts')} spine
 */
export function scoreDetection(mails, { inspect, rules, defaultPolicy }) {
  const read = mails.map((mail) => {
    const { flags, verdict } = inspect(toDraft(mail), { rules, policy: defaultPolicy, now: NOW });
    return {
      mail,
      flags,
      stopped: verdict.kind !== 'allow',
      gold: mail.spans.map((label) => ({ label: label.label, ...place(mail, label) })),
    };
  });
  const topics = Object.keys(TOPICS_OF).map((label) => ({ label, ...scoreLabel(read, label) }));
  const stoppedShare = (/** @type {string} */ kind) => {
    const those = read.filter(({ mail }) => mail.kind === kind);
    return { mails: those.length, share: those.filter(({ stopped }) => stopped).length / those.length };
  };
  return { topics, risky: stoppedShare('risky'), clean: stoppedShare('clean') };
}

/**
 * @param {readonly { flags: readonly (Span & { topic: string })[], gold: readonly (Span & { label: string })[] }[]} read
 * @param {string} label
 */
function scoreLabel(read, label) {
  const counts = { right: 0, wrong: 0, marked: 0, found: 0 };
  for (const { flags, gold } of read) {
    const own = flags.filter(({ topic }) => TOPICS_OF[label]?.includes(topic));
    const marked = gold.filter((span) => span.label === label);
    // A date inside a promise is part of it, whether the marker named it or not.
    const neutral = gold.filter((span) =>
      label === 'timeline' ? span.label === 'commit' : label === 'commit' && NEUTRAL.includes(span.label),
    );
    for (const flag of own) {
      if (marked.some((span) => overlap(flag, span))) counts.right++;
      else if (!neutral.some((span) => overlap(flag, span))) counts.wrong++;
    }
    counts.marked += marked.length;
    counts.found += marked.filter((span) => own.some((flag) => overlap(flag, span))).length;
  }
  const precision = counts.right / (counts.right + counts.wrong || 1);
  const recall = counts.found / (counts.marked || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), counts };
}

/**
 * @param {Span} a
 * @param {Span} b
 */
function overlap(a, b) {
  return a.start < b.end && b.start < a.end;
}

/**
 * @param {import('./corpus.mjs').Mail} mail
 * @param {import('./corpus.mjs').Label} label
 */
function place({ id, text }, { quote, nth = 1 }) {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`${id}: a label's quote is not in the text`);
  return { start, end: start + quote.length };
}

/** @param {import('./corpus.mjs').Mail} mail */
function toDraft({ subject, from, to, text }) {
  const addresses = to.map((address) => ({ address }));
  return { subject, body: { text }, from: { address: from }, to: addresses, cc: [], bcc: [], attachments: [] };
}
