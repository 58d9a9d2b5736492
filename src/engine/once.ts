// Remembers the last answer: several rules ask the same of one sentence, one after another.

/** `ask`, but the same question twice in a row is answered from memory. */
export function once<Q extends object, A>(ask: (question: Q) => A): (question: Q) => A {
  let last: { readonly question: Q; readonly answer: A } | null = null;
  return (question) => {
    if (last === null || last.question !== question) last = { question, answer: ask(question) };
    return last.answer;
  };
}
