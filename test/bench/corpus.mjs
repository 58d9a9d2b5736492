// The labelled mails of test/corpus, and drafts for the speed measures made of their paragraphs: the same in every run.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{ label: string, quote: string, nth?: number }} Label
 * @typedef {{ id: string, kind: 'risky' | 'clean', subject: string, from: string, to: string[], text: string, spans: Label[] }} Mail
 */

/** Another folder can be measured by naming it: CORPUS=path npm run bench. */
const FOLDER = process.env.CORPUS ?? fileURLToPath(new URL('../corpus', import.meta.url));

/**
 * The files of labelled mails, with their mails.
 * @returns {{ name: string, mails: Mail[] }[]}
 */
export function readCorpus() {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jsonl') && !name.startsWith('training'))
    .sort()
    .map((name) => ({ name, mails: readMails(join(FOLDER, name)) }));
}

/**
 * @param {string} file
 * @returns {Mail[]}
 */
function readMails(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

/**
 * Whole numbers below a limit, the same in every run.
 * @param {number} seed
 */
function createChance(seed) {
  let state = seed;
  return (/** @type {number} */ limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const WORDS = /\S+/g;
/** What begins a quote, a signature or a disclaimer: the drafts are to be the sender's own text from end to end. */
const NOT_OWN =
  /^>|wrote:|^-{2,}|^_{3,}|^(?:from|sent|von|de|to):|confidential|intended (?:for|recipient)|regards|^(?:best|cheers|thanks),?$/im;
const FEWEST_WORDS = 100;
const MOST_WORDS = 400;

/**
 * Drafts of 100 to 400 words, and a thread of 50 KB with quotes six deep.
 * @param {readonly Mail[]} mails
 * @param {number} count
 */
export function makeDrafts(mails, count) {
  const chance = createChance(20_261_120);
  const paragraphs = mails.flatMap(({ text }) => text.split(/\n{2,}/).filter((part) => !NOT_OWN.test(part)));
  const makeDraft = () => {
    const wanted = FEWEST_WORDS + chance(MOST_WORDS - FEWEST_WORDS);
    let text = '';
    while ((text.match(WORDS) ?? []).length < wanted) text += `${paragraphs[chance(paragraphs.length)]}\n\n`;
    return text.trimEnd();
  };
  const drafts = Array.from({ length: count }, makeDraft);
  let thread = `${drafts[0]}\n\n`;
  for (let depth = 1; thread.length < 50 * 1024; depth++) {
    const quoted = makeDraft().replace(/^/gm, '> '.repeat(Math.min(depth, 6)));
    thread += `On Mon, Mar ${1 + (depth % 28)}, 2026 at 9:14 AM Sam Lee <sam@buyer.example> wrote:\n${quoted}\n\n`;
  }
  return { drafts, thread: thread.slice(0, 50 * 1024), long: (/** @type {number} */ bytes) => repeatTo(drafts, bytes) };
}

/**
 * Own text of about so many characters.
 * @param {readonly string[]} drafts
 * @param {number} length
 */
function repeatTo(drafts, length) {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${drafts[i % drafts.length]}\n\n`;
  return text.slice(0, length);
}
