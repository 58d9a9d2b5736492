// Why a flag asks for what it asks: one plain sentence to the sender.
import type { Author } from '../model/author.ts';
import type { Fault, Flag, Topic } from '../model/flag.ts';
import type { Exception, Policy } from '../model/policy.ts';
import type { VerdictKind } from '../model/verdict.ts';

const ASKS: Readonly<Record<VerdictKind, string>> = {
  allow: 'may go as it is',
  acknowledge: 'needs your answer before it goes',
  hold: 'needs a manager to release it',
  block: 'may not be sent',
};

/** Said of the policy, not of the topic: “terms” are many, “pricing” is one. */
const TOPIC_ASKS: Readonly<Record<Exclude<VerdictKind, 'allow'>, string>> = {
  acknowledge: 'Your policy asks for your answer',
  hold: 'Your policy asks for a manager’s word',
  block: 'This may not be sent, by your policy',
};

const ABOUT: Readonly<Record<Topic, string>> = {
  commitment: 'on commitments',
  timeline: 'on dates',
  pricing: 'on prices',
  terms: 'on terms',
  security: 'on security',
  scope: 'on scope',
  attachment: 'on attachments',
  recipient: 'on recipients',
  context: 'on context',
};

export function explainException(exception: Exception, flag: Flag): string {
  if (exception.say !== undefined) return exception.say;
  const facts = exception.when.facts === undefined ? '' : listFacts(Object.keys(exception.when.facts), flag);
  return `This${facts} ${ASKS[exception.do]}: “${exception.name}” in your policy.`;
}

/** A topic's usual answer; the author is named where a tier was set for them. */
export function explainTopic(kind: VerdictKind, flag: Flag, author: Author, policy: Policy): string {
  const topic = capital(flag.topic);
  const tier = policy.topics[flag.topic][author];
  const isAgents = author === 'agent' && tier !== undefined;
  if (kind === 'allow')
    return `${topic} ${isAgents ? `written by an agent may go (${tier})` : `of ${flag.severity} severity may go without an answer, by your policy`}.`;
  return `${TOPIC_ASKS[kind]} ${ABOUT[flag.topic]}${isAgents ? ` written by an agent (${tier})` : ''}.`;
}

export function explainInternal(): string {
  return 'This may go as it is: it stays inside your organisation.';
}

export function explainFault(kind: VerdictKind, fault: Fault): string {
  return `The check “${fault.rule}” could not finish, so this message ${ASKS[kind]}.`;
}

function listFacts(names: readonly string[], flag: Flag): string {
  const facts = flag.facts ?? {};
  const words: string[] = [];
  for (const name of names) {
    const fact = facts[name];
    if (name === 'percent') words.push(`${fact} %`);
    else if (name === 'amount') words.push(facts.currency === undefined ? `${fact}` : `${facts.currency} ${fact}`);
    else if (name === 'days') words.push(`${fact} days`);
    else if (fact === true) words.push(name);
    else if (fact !== false && fact !== undefined && name !== 'currency') words.push(`${name} ${fact}`);
  }
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
