// The port to a mailbox that an administrator has connected: types only, no word of any provider.

export type ProviderName = 'gmail' | 'graph';

/** What a mailbox was connected for: sending what was released, watching what leaves. */
export type MailboxUse = 'send' | 'watch';

/** One whole message as it is to leave. It must carry its own Message-ID: by that it is found again. */
export interface OutgoingMessage {
  /** RFC 5322, byte for byte what was released. */
  readonly mime: Uint8Array;
  /** The provider's name for the conversation it answers, where there is one. */
  readonly thread: string | null;
}

/** What a store keeps between keeping and sending; plain JSON, no mail text and no address. */
export type KeptDraft =
  | {
      readonly kind: 'draft';
      readonly id: string;
      /** Changes when anybody changes the draft. */
      readonly version: string;
      /** The Message-ID by which the provider knows it. */
      readonly messageId: string;
      /** The conversation that this very message begins; null where it answers in another one. */
      readonly thread: string | null;
    }
  /** Nothing is kept in the mailbox: the message goes straight out, because the connection may do no more than that. */
  | { readonly kind: 'direct'; readonly messageId: string };

/**
 * `quota`: too much was sent, later it may go · `revoked`: the administrator has to connect the mailbox again ·
 * `denied`: connected, but not for this · `invalid`: the provider does not take this message · `gone`: the draft is no more ·
 * `changed`: the draft is no longer what was released · `unavailable`: not reached.
 */
export type Rejection = 'quota' | 'revoked' | 'denied' | 'invalid' | 'gone' | 'changed' | 'unavailable';

export interface Rejected {
  readonly kind: 'rejected';
  readonly reason: Rejection;
  /** ISO; when the provider said that it may be asked again. */
  readonly retryAt: string | null;
}

export type KeepOutcome = { readonly kind: 'kept'; readonly draft: KeptDraft } | Rejected;

/** `rejected` is only said where it is certain that nothing has left. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly providerId: string }
  | { readonly kind: 'already-sent'; readonly providerId: string }
  | Rejected
  /** It may have left; the provider was asked and could not say so. Ask again later, never send again at once. */
  | { readonly kind: 'unknown' };

/** Where the message is now. */
export type Whereabouts =
  | { readonly kind: 'sent'; readonly providerId: string }
  | { readonly kind: 'draft' }
  | { readonly kind: 'changed' }
  /** Neither among drafts nor among what was sent; what was just sent may look so for a while. */
  | { readonly kind: 'absent' }
  /** The provider could not be asked. */
  | { readonly kind: 'unseen' };

/** A draft of the person's own, as it stands now. */
export type ReadOutcome = { readonly kind: 'read'; readonly draft: KeptDraft; readonly mime: Uint8Array } | Rejected;

/** One person's mailbox. No method throws for what a provider or a network does; each keeps within its bound of time. */
export interface Mailbox {
  readonly provider: ProviderName;
  /** Puts the message among the drafts; one that is already there byte for byte is taken instead. */
  keep(message: OutgoingMessage): Promise<KeepOutcome>;
  /** Sends that very draft. Whatever happens on the way, it does not leave twice. */
  send(draft: KeptDraft, message: OutgoingMessage): Promise<SendOutcome>;
  whereIs(draft: KeptDraft): Promise<Whereabouts>;
  /** `id` is the provider's, as its mail programs know it. */
  read(id: string): Promise<ReadOutcome>;
  /** Whether the connection works, found out by asking for what is not there. */
  check(): Promise<{ readonly kind: 'good' } | Rejected>;
}
