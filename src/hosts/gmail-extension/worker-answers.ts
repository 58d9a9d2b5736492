// What the service worker answers. Apart from what it is asked: a window carries none of the schemas that the worker alone parses.
import * as z from 'zod/mini';

export const PanelOpened = z.object({ opened: z.boolean() });
export const SignedIn = z.object({ signedIn: z.boolean() });
/** A message that left is kept. */
export const SentKept = z.object({ kept: z.literal(true) });
