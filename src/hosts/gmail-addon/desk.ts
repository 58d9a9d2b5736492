// What the reader does with held messages: reads them, releases, returns. Nothing is decided twice, and a lost race is said plainly.
import type { Hold } from '../../model/hold.ts';
import { type Answers, missingForReturn, type OwnSentence, ownSentences, toNotes, toReturn } from '../../review/answers.ts';
import { sayEnd } from '../../review/words.ts';
import { firstName, nameReviewers } from '../../ui/names.ts';
import { holdEndpoints } from '../../wire/hold-endpoints.ts';
import { type Me, meEndpoints } from '../../wire/me-endpoints.ts';
import type { Card, CardResponse } from './card.ts';
import type { AddonEvent } from './event.ts';
import { FIELDS, missingForRelease, readAnswers } from './held-answers.ts';
import { holdCard } from './hold-card.ts';
import { homeCard, type Page, pageCard, type View } from './home-card.ts';
import type { Asked, Service, Trouble } from './service.ts';
import { describeTrouble, troubleCard } from './trouble.ts';

export interface Desk {
  /** What waits for the reader, and what of theirs waits for others. */
  home(): Card;
  more(event: AddonEvent): CardResponse;
  open(event: AddonEvent): CardResponse;
  release(event: AddonEvent): CardResponse;
  giveBack(event: AddonEvent): CardResponse;
}

export interface DeskOptions {
  readonly service: Service;
  readonly clock: () => Date;
  readonly newId: () => string;
  /** Whom the reader's token was made for; for the words of a refusal. */
  readonly clientId: () => string | null;
}

const PAGE = '20';
const NOTHING = { params: {}, query: {}, body: undefined };

export function createDesk(options: DeskOptions): Desk {
  return {
    home: () => home(options),
    more: (event) => more(options, event),
    open: (event) => open(options, event),
    release: (event) => decide(options, event, release),
    giveBack: (event) => decide(options, event, giveBack),
  };
}

function home({ service, clock, clientId }: DeskOptions): Card {
  const me = service.call(meEndpoints.me, NOTHING);
  if (!me.ok) return troubleCard(me, clientId());
  const { roles } = me.value.person;
  const isReviewer = roles.includes('manager') || roles.includes('admin');
  const waiting = isReviewer ? list(service, { view: 'to-review' }) : null;
  if (waiting?.ok === false) return troubleCard(waiting, clientId());
  const own = roles.includes('rep') || !isReviewer ? list(service, { view: 'mine' }) : null;
  if (own?.ok === false) return troubleCard(own, clientId());
  return homeCard({ me: me.value, waiting: waiting?.value ?? null, own: own?.value ?? null }, clock());
}

function list(service: Service, query: { view: View; cursor?: string }): Asked<Page> {
  return service.call(holdEndpoints.listHolds, { params: {}, query: { ...query, limit: PAGE }, body: undefined });
}

function more({ service, clock, clientId }: DeskOptions, { parameter }: AddonEvent): CardResponse {
  const view: View = parameter('view') === 'mine' ? 'mine' : 'to-review';
  const page = list(service, { view, cursor: parameter('after') });
  return page.ok ? { show: { card: pageCard(view, page.value, clock()), where: 'on-top' } } : { say: describeTrouble(page, clientId()) };
}

/** A message together with who reads it: a card needs both. */
interface Opened {
  readonly ok: true;
  readonly hold: Hold;
  readonly me: Me;
}

function read(service: Service, id: string): Opened | Trouble {
  const me = service.call(meEndpoints.me, NOTHING);
  if (!me.ok) return me;
  const hold = service.call(holdEndpoints.readHold, { params: { id }, query: {}, body: undefined });
  return hold.ok ? { ok: true, hold: hold.value, me: me.value } : hold;
}

function open({ service, clock, clientId }: DeskOptions, { parameter }: AddonEvent): CardResponse {
  const opened = read(service, parameter('hold'));
  if (!opened.ok) return { say: describeTrouble(opened, clientId()) };
  return { show: { card: holdCard(opened.hold, opened.me, clock()), where: 'on-top' } };
}

/** A message with the answers that stand in its card. */
interface Decision {
  readonly hold: Hold;
  /** Those that the reader is asked about. */
  readonly sentences: readonly OwnSentence[];
  readonly answers: Answers;
  /** The tick that high risk asks for. */
  readonly isConfirmed: boolean;
}

interface Act {
  /** What is missing in the answers; null if nothing is. */
  readonly missing: string | null;
  readonly call: () => Asked<Hold>;
  readonly done: (hold: Hold) => string;
}

/**
 * The message is read again first, so that the answers meet the message that they were given for. What is only said leaves the
 * card as it is, with everything that was written in it.
 */
function decide(options: DeskOptions, event: AddonEvent, give: (options: DeskOptions, decision: Decision) => Act): CardResponse {
  const { service, clock, clientId } = options;
  const opened = read(service, event.parameter('hold'));
  if (!opened.ok) return { say: describeTrouble(opened, clientId()) };
  const { hold, me } = opened;
  if (!hold.may.includes('release')) return showEnd(hold, me, clock());
  if (hold.digest !== event.parameter('digest')) {
    const say = 'Not decided: this is not the message that you were shown. Please read it again.';
    return { say, show: { card: holdCard(hold, me, clock()), where: 'in-place' } };
  }
  const sentences = ownSentences(hold, me.person.id);
  const isConfirmed = event.input(FIELDS.confirm).includes('yes');
  const { missing, call, done } = give(options, { hold, sentences, answers: readAnswers(sentences, event), isConfirmed });
  if (missing !== null) return { say: missing };
  const answer = call();
  if (answer.ok) return { say: done(answer.value), show: { card: home(options), where: 'as-root' } };
  // A lost answer may still have been taken: the message is read again before anything is said of it.
  const after = read(service, hold.id);
  if (after.ok && !after.hold.may.includes('release')) return showEnd(after.hold, after.me, clock());
  return { say: describeTrouble(answer, clientId()) };
}

/** Somebody was faster, or the message changed hands: what stands now is shown in place of the fields. */
function showEnd(hold: Hold, me: Me, now: Date): CardResponse {
  const last = [...hold.history].reverse().find(({ kind }) => kind !== 'hold-read');
  const isMine = last?.by?.id === me.person.id;
  const end = sayEnd(hold, now, me.person.id);
  return {
    say: isMine ? end : `${end} Your answer is not needed any more; nothing of yours was recorded.`,
    show: { card: holdCard(hold, me, now), where: 'in-place' },
  };
}

function release({ service, newId }: DeskOptions, { hold, sentences, answers, isConfirmed }: Decision): Act {
  const { id, digest } = hold;
  const statements = toNotes(sentences, answers);
  const body = { digest, ...noteOf(answers), ...(statements.length === 0 ? {} : { statements }) };
  return {
    missing: missingForRelease(hold, sentences, answers, isConfirmed),
    call: () => service.call(holdEndpoints.releaseHold, { params: { id }, query: {}, body, idempotencyKey: `release-${id}-${newId()}` }),
    done: sayReleased,
  };
}

function giveBack({ service, newId }: DeskOptions, { hold, sentences, answers }: Decision): Act {
  const { id, digest, sender } = hold;
  const body = { digest, reasons: [...answers.reasons], ...noteOf(answers), statements: toReturn(sentences, answers) };
  return {
    missing: missingForReturn(sentences, answers),
    call: () => service.call(holdEndpoints.returnHold, { params: { id }, query: {}, body, idempotencyKey: `return-${id}-${newId()}` }),
    done: () => `Returned to ${firstName(sender.name)}.`,
  };
}

function noteOf({ note }: Answers): { note?: string } {
  return note === '' ? {} : { note };
}

function sayReleased({ state, delivery, waitingFor, sender }: Hold): string {
  if (state === 'pending') return `Your part is released. It still waits for ${nameReviewers(waitingFor)}.`;
  return delivery?.by === 'service' ? 'Released. The service sends it.' : `Released. ${firstName(sender.name)} presses Send.`;
}
