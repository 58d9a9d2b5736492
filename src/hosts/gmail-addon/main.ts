// What Gmail calls, by the names in appsscript.json and in the cards. The build puts each at the top of the file as a function.
import * as appsScript from './apps-script.ts';
import type { CardResponse, Handler } from './card.ts';
import { type CheckOptions, checkDraft } from './check-draft.ts';
import { readClientId } from './client-id.ts';
import { createDesk } from './desk.ts';
import { drawCard, drawResponse } from './draw-card.ts';
import { type AddonEvent, readEvent } from './event.ts';
import { createService } from './service.ts';

const { serviceOrigin, identityToken, send, newId, listDrafts, fetchDraft, decodeBytes } = appsScript;

const service = createService({ origin: serviceOrigin, token: identityToken, send });
const clock = () => new Date();
const clientId = () => readClientId(identityToken(), decodeBytes);
const desk = createDesk({ service, clock, newId, clientId });
const checking: CheckOptions = { service, drafts: { list: listDrafts, fetch: fetchDraft }, decode: decodeBytes, clock, clientId };

const acts: Readonly<Record<Handler, (event: AddonEvent) => CardResponse>> = {
  onRefresh: () => ({ show: { card: desk.home(), where: 'as-root' } }),
  onMore: desk.more,
  onOpenHold: desk.open,
  onRelease: desk.release,
  onReturn: desk.giveBack,
  // Chosen from a list, the way back to the list stays.
  onCheckDraft: (event) => ({
    show: { card: checkDraft(checking, event), where: event.parameter('chosen') === '' ? 'in-place' : 'on-top' },
  }),
};

const act = (name: Handler) => (event: unknown) => drawResponse(acts[name](readEvent(event)));

/** The panel beside the list of mails. */
export function onHomepage() {
  return drawCard(desk.home());
}

/** The panel beside a mail that is read, and all there is on a phone: the same card. */
export function onMessage() {
  return [drawCard(desk.home())];
}

/** The icon in a window in which a mail is written. */
export function onCompose(event: unknown) {
  return [drawCard(checkDraft(checking, readEvent(event)))];
}

export const onRefresh = act('onRefresh');
export const onMore = act('onMore');
export const onOpenHold = act('onOpenHold');
export const onRelease = act('onRelease');
export const onReturn = act('onReturn');
export const onCheckDraft = act('onCheckDraft');
