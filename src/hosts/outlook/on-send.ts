// The one file that Outlook's events run: dist/outlook/on-send.js. It must do in classic Outlook's JavaScript-only runtime too: ES2016,
// no page, no network, everything at the top level.
import { gateUnread } from '../../compose/gate.ts';
import type { Policy } from '../../model/policy.ts';
import { bundledPolicy } from './bundled-policy.ts';
import { completeOnce } from './complete-once.ts';
import { judgeItem } from './judge-item.ts';
import { NOTICE_KEY, OPEN_PANE } from './names.ts';
import { associate, type CompletedOptions, type LaunchEvent, listenForEvents, openItem, supports } from './office.ts';
import { answerFor } from './send-answer.ts';

const now = () => new Date();
const abilities = () => ({ button: supports('1.14'), markdown: supports('1.15') });

function onMessageSend(event: LaunchEvent): void {
  let policy: Policy = bundledPolicy;
  const instead = () => answerFor(gateUnread(policy.onFault), [], abilities());
  const onPolicy = (known: Policy) => {
    policy = known;
  };
  const answer = async (): Promise<CompletedOptions> => {
    const item = openItem();
    if (item === null) return instead();
    const judged = await judgeItem(item, { bundled: bundledPolicy, now, onPolicy });
    return answerFor(judged.gate, judged.flags, abilities());
  };
  completeOnce(event, answer, instead);
}

/** Answers are bound to whom the words go to: says on the message itself that new recipients have voided one, pane open or not. */
function onMessageRecipientsChanged(event: LaunchEvent): void {
  const answer = async () => {
    const item = openItem();
    const judged = item === null ? null : await judgeItem(item, { bundled: bundledPolicy, now, onPolicy: () => undefined });
    if (item === null || judged === null) return undefined;
    if (judged.gate.kind === 'open' && judged.wasAnswered) {
      const message = `The recipients have changed: ${judged.gate.short}.`;
      await item.notify(NOTICE_KEY, { message, action: 'Open Countersign', commandId: OPEN_PANE });
    } else await item.removeNotice(NOTICE_KEY);
    return undefined;
  };
  completeOnce(event, answer, () => undefined);
}

/** Loads the runtime before Send needs it; on Mac a handler that was never loaded blocks the first Send. (office-js 6535) */
function onCompose(event: LaunchEvent): void {
  completeOnce(
    event,
    async () => undefined,
    () => undefined,
  );
}

associate('onMessageSend', onMessageSend);
associate('onMessageRecipientsChanged', onMessageRecipientsChanged);
associate('onNewMessageCompose', onCompose);
associate('onMessageCompose', onCompose);
listenForEvents();
