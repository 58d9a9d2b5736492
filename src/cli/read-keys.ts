// Public keys from a file, or from a service.
import { readFile } from 'node:fs/promises';
import { KeySet } from '../wire/open-endpoints.ts';
import { EXIT } from './exit.ts';
import { Failure } from './failure.ts';
import { parseJson } from './parse-json.ts';

/** `place` is a file, or the address of a service or of its keys. */
export async function readKeys(place: string): Promise<KeySet> {
  const text = /^https?:\/\//.test(place) ? await fetchKeys(place) : await readFile(place, 'utf8').catch(() => null);
  if (text === null) throw new Failure(EXIT.missing, `there are no keys at ${place}`);
  const parsed = KeySet.safeParse(parseJson(text));
  if (!parsed.success) throw new Failure(EXIT.unreadable, `what stands at ${place} is no set of keys`);
  return parsed.data;
}

async function fetchKeys(place: string): Promise<string | null> {
  const url = place.endsWith('.json') ? place : `${place.replace(/\/$/, '')}/.well-known/countersign-keys.json`;
  const response = await fetch(url).catch(() => null);
  return response?.ok === true ? response.text() : null;
}
