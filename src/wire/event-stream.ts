// Reads server-sent events from a body as it arrives. EventSource cannot carry a bearer token, so the lines are read here.
import { LiveEvent } from '../model/live-event.ts';

/** The service says at least every 20 seconds that it is there; a stream that is silent for longer is dead, though nobody closed it. */
const SILENCE_MS = 60_000;

/** Gives each event that is complete; comments, which keep the connection alive, and unknown events are passed over. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<LiveEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await readInTime(reader);
      if (done) return;
      const blocks = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = parseBlock(block);
        if (event !== null) yield event;
      }
    }
  } finally {
    await reader.cancel();
  }
}

/** Ends the stream, as if it had been closed, where nothing comes for too long. */
async function readInTime(reader: ReadableStreamDefaultReader<Uint8Array>): ReturnType<typeof reader.read> {
  const timer = setTimeout(() => void reader.cancel(), SILENCE_MS);
  try {
    return await reader.read();
  } finally {
    clearTimeout(timer);
  }
}

function parseBlock(block: string): LiveEvent | null {
  const data = block
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trimStart())
    .join('\n');
  if (data === '') return null;
  const parsed = LiveEvent.safeParse(parseJson(data));
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No event of ours.
    return null;
  }
}
