// Requests that the net keeps until they are answered, with its question about each.

export interface WaitingQuestions {
  /** What was asked, in order. */
  list(): readonly string[];
  add(request: string, question: string): void;
  /** Lets one go. */
  go(request: string): void;
  /** Lets each go of which this is true. */
  goWhere(mayGo: (request: string, question: string) => boolean): void;
}

export function createWaitingQuestions(letGo: (request: string) => void): WaitingQuestions {
  const questions = new Map<string, string>();
  const go = (request: string) => {
    questions.delete(request);
    letGo(request);
  };
  return {
    list: () => Array.from(questions.values()),
    add: (request, question) => questions.set(request, question),
    go,
    goWhere: (mayGo) => {
      for (const [request, question] of questions) if (mayGo(request, question)) go(request);
    },
  };
}
