// Work that is asked for while other such work is under way goes together: one round trip and one commit serve many requests.
export type Gathered<A, T> = (ask: A) => Promise<T>;

export interface Gathering<A, T> {
  /** Answers all, in their order, or none of them. Starts after the last of them was asked for. */
  readonly run: (asks: readonly A[]) => Promise<readonly T[]>;
  /** How many go together at most. */
  readonly most: number;
  /** How many such groups are under way at once. */
  readonly atOnce: number;
  /** Whether a group failed over one of its own: then each is done alone, so that nobody fails with somebody else. */
  readonly isTheirs: (error: unknown) => boolean;
}

interface Waiting<A, T> {
  readonly ask: A;
  resolve(answer: T): void;
  reject(error: unknown): void;
}

export function gather<A, T>({ run, most, atOnce, isTheirs }: Gathering<A, T>): Gathered<A, T> {
  const waiting: Waiting<A, T>[] = [];
  let running = 0;
  let scheduled = false;

  const settle = async (group: readonly Waiting<A, T>[]): Promise<void> => {
    try {
      const answers = await run(group.map(({ ask }) => ask));
      group.forEach(({ resolve, reject }, i) => {
        const answer = answers[i];
        if (answer === undefined) reject(new Error('a group had fewer answers than asks'));
        else resolve(answer);
      });
    } catch (error) {
      if (group.length > 1 && isTheirs(error)) for (const one of group) await settle([one]);
      else for (const { reject } of group) reject(error);
    }
  };
  const start = () => {
    scheduled = false;
    while (running < atOnce && waiting.length > 0) {
      running++;
      settle(waiting.splice(0, most)).finally(() => {
        running--;
        start();
      });
    }
  };
  return (ask) =>
    new Promise((resolve, reject) => {
      waiting.push({ ask, resolve, reject });
      if (scheduled || running >= atOnce) return;
      // Requests that were read from the network together come here one by one, before this.
      scheduled = true;
      setImmediate(start);
    });
}
