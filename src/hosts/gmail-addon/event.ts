// What Gmail gives a function along: what was pressed, what was filled in, which draft is open, and where the reader is.
import * as z from 'zod/mini';

const Texts = z.catch(z.array(z.string()), []);
const Input = z.object({ stringInputs: z.object({ value: z.array(z.string()) }) });
/** Under an empty key in Chat and in the older runtime (typings of Google Apps Script, `CommonEventObject`). */
const Nested = z.object({ '': Input });
const Recipients = { toRecipients: Texts, ccRecipients: Texts, bccRecipients: Texts };
/** The typings of Google name no subject; clients give one. */
const Subject = z.catch(z.nullable(z.string()), null);
const Metadata = z.object({ subject: Subject, ...Recipients });
const Gmail = z.object({ subject: Subject, ...Recipients, messageId: z.catch(z.string(), '') });

const Event = z.object({
  commonEventObject: z.catch(
    z.object({
      parameters: z.catch(z.record(z.string(), z.string()), {}),
      formInputs: z.catch(z.record(z.string(), z.unknown()), {}),
      timeZone: z.catch(z.nullable(z.object({ id: z.string() })), null),
    }),
    { parameters: {}, formInputs: {}, timeZone: null },
  ),
  /** Apps Script puts it here, Google’s HTTP runtime under `gmail`. */
  draftMetadata: z.catch(z.nullable(Metadata), null),
  gmail: z.catch(z.nullable(Gmail), null),
});

/** The draft as Gmail names it: no body, and its message only on some clients. */
export interface OpenDraft {
  /** Null where Gmail does not say. */
  readonly subject: string | null;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  /** Empty where Gmail does not say. */
  readonly message: string;
}

export interface AddonEvent {
  /** Of the call that was pressed; empty if there is none of that name. */
  readonly parameter: (name: string) => string;
  /** What was filled in or chosen under a name. */
  readonly input: (name: string) => readonly string[];
  /** IANA zone of the reader; null where Gmail does not say. */
  readonly timeZone: string | null;
  readonly draft: OpenDraft | null;
}

/** Reads an event; what is missing or of another shape counts as not given. */
export function readEvent(event: unknown): AddonEvent {
  const { commonEventObject: common, draftMetadata, gmail } = Event.parse(typeof event === 'object' && event !== null ? event : {});
  return {
    parameter: (name) => common.parameters[name] ?? '',
    input: (name) => readInput(common.formInputs[name]),
    timeZone: common.timeZone?.id ?? null,
    draft: readOpenDraft(draftMetadata, gmail),
  };
}

function readInput(given: unknown): readonly string[] {
  const input = Input.safeParse(given);
  if (input.success) return input.data.stringInputs.value;
  const nested = Nested.safeParse(given);
  return nested.success ? nested.data[''].stringInputs.value : [];
}

function readOpenDraft(metadata: z.infer<typeof Metadata> | null, gmail: z.infer<typeof Gmail> | null): OpenDraft | null {
  const named = metadata ?? gmail;
  if (named === null) return null;
  const { subject, toRecipients: to, ccRecipients: cc, bccRecipients: bcc } = named;
  const message = gmail?.messageId ?? '';
  // Without draft access `gmail` is there and says nothing: that is no draft without a subject.
  const saysNothing = [subject ?? '', message, ...to, ...cc, ...bcc].every((text) => text === '');
  return metadata === null && saysNothing ? null : { subject, to, cc, bcc, message };
}
