// Requests that the net keeps until they are answered, with its question about each.

export interface WaitingQuestions {
  /** What was asked, in order. */
  list(): readonly string[];
  /** Those that nobody has read yet, by their requests. */
  unread(): ReadonlyMap<string, string>;
  add(request: string, question: string): void;
  /** Somebody has read it, and keeps it for the sender's answer. */
  noteRead(request: string): void;
  /** Lets one go. */
  go(request: string): void;
  /** Gmail gave it up: there is nothing to let go any more. */
  drop(request: string): void;
}

export function createWaitingQuestions(letGo: (request: string) => void): WaitingQuestions {
  const questions = new Map<string, string>();
  const read = new Set<string>();
  const drop = (request: string) => {
    read.delete(request);
    return questions.delete(request);
  };
  return {
    list: () => Array.from(questions.values()),
    unread: () => new Map(Array.from(questions).filter(([request]) => !read.has(request))),
    add: (request, question) => questions.set(request, question),
    noteRead: (request) => read.add(request),
    go: (request) => {
      if (drop(request)) letGo(request);
    },
    drop,
  };
}
