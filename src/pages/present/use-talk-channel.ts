import { useEffect, useEffectEvent, useRef } from 'react';
import type { CommandId } from '../../view/command.ts';
import { openTalkChannel, type TalkChannel } from './talk-channel.ts';

interface TalkState {
  readonly storyId: string;
  readonly step: number;
  readonly blank: boolean;
  readonly run: (id: CommandId) => void;
  readonly goTo: (step: number) => void;
}

/** The screen's end of the line to the notes window: says where it is, does what the notes ask. */
export function useTalkChannel({ storyId, step, blank, run, goTo }: TalkState): void {
  const channel = useRef<TalkChannel | null>(null);
  const tell = useEffectEvent(() => channel.current?.send({ kind: 'at', step, blank }));
  const obey = useEffectEvent(run);
  const jump = useEffectEvent(goTo);
  useEffect(() => {
    const open = openTalkChannel(storyId, (message) => {
      if (message.kind === 'hello') tell();
      if (message.kind === 'do') obey(message.command);
      if (message.kind === 'go') jump(message.step);
    });
    channel.current = open;
    const bye = () => open.send({ kind: 'bye' });
    window.addEventListener('pagehide', bye);
    return () => {
      window.removeEventListener('pagehide', bye);
      bye();
      open.close();
      channel.current = null;
    };
  }, [storyId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: tells whenever these change.
  useEffect(() => {
    tell();
  }, [step, blank]);
}
