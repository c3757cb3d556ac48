import * as v from 'valibot';
import { COMMAND_IDS_FROM_NOTES } from './notes-commands.ts';

/** What screen and notes tell each other. Both are pages of this site; still nothing is believed unread. */
const MESSAGE = v.variant('kind', [
  /** The screen: where it is. */
  v.object({
    kind: v.literal('at'),
    step: v.pipe(v.number(), v.integer(), v.minValue(1)),
    blank: v.boolean(),
  }),
  /** The screen has gone. */
  v.object({ kind: v.literal('bye') }),
  /** The notes: please say where you are. */
  v.object({ kind: v.literal('hello') }),
  /** The notes: do this. */
  v.object({ kind: v.literal('do'), command: v.picklist(COMMAND_IDS_FROM_NOTES) }),
  v.object({ kind: v.literal('go'), step: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
]);
export type TalkMessage = v.InferOutput<typeof MESSAGE>;

export interface TalkChannel {
  readonly send: (message: TalkMessage) => void;
  readonly close: () => void;
}

/** Joins screen and notes of one story in one browser. A browser without channels leaves both alone. */
export function openTalkChannel(storyId: string, onMessage: (message: TalkMessage) => void): TalkChannel {
  if (typeof BroadcastChannel === 'undefined') return { send: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(`corridor-atlas:talk:${storyId}`);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const read = v.safeParse(MESSAGE, data);
    if (read.success) onMessage(read.output);
  });
  return { send: (message) => channel.postMessage(message), close: () => channel.close() };
}
