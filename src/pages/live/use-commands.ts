import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { yearOf } from '../../model/dates.ts';
import type { Place } from '../../model/record.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { Commands } from '../../ui/commands-context.ts';
import type { Command, CommandContext, CommandId, Effect } from '../../view/command.ts';
import { availableCommands, commandFor } from '../../view/command-for.ts';
import { formatUrl } from '../../view/url/format-url.ts';
import type { Paper, ViewState } from '../../view/view-state.ts';
import type { AtlasStore } from './atlas-store.ts';
import { characterKeysOn, keepCharacterKeys } from './character-keys.ts';
import { announcementOf } from './command-announcement.ts';
import { copyText } from './copy-text.ts';
import { alongCorridor } from './corridor-order.ts';
import { inDialog, keyPressOf } from './key-press.ts';

export interface CommandsInput {
  readonly store: AtlasStore;
  readonly dict: Dictionary;
  readonly index: RecordIndex;
  readonly root: string;
  /** The places the filter leaves; "next" and "previous" walk them along the corridor. */
  readonly places: readonly Place[];
  readonly paper: Paper;
  /** Slides of the open story. */
  readonly steps?: number;
  /** What only this page can do: its map, its notes. The rest is done here. */
  readonly effects?: Partial<Readonly<Record<Effect, () => void>>>;
}

/** Something to be said aloud, and shown where nothing else on the page shows it. */
export interface Said {
  /** Counts up, so that the same words twice are said twice. */
  readonly at: number;
  readonly text: string;
  readonly shown: boolean;
}

export interface CommandsState extends Commands {
  readonly said: Said | null;
  readonly helpOpen: boolean;
  readonly closeHelp: () => void;
  readonly forgetSaid: () => void;
  readonly characterKeys: boolean;
  readonly setCharacterKeys: (on: boolean) => void;
}

/** Keys and buttons of a live page, from the one list of commands: a key press becomes another view, or something the page does. */
export function useCommands(input: CommandsInput): CommandsState {
  const { store, dict, index, root, places, paper, steps = 0, effects = {} } = input;
  const [said, setSaid] = useState<Said | null>(null);
  const [helpOpen, setHelpOpen] = useState(false);
  const [characterKeys, setCharacterKeys] = useState(characterKeysOn);
  const placesInOrder = useMemo(() => alongCorridor(places).map((place) => place.id), [places]);
  const context: CommandContext = { placesInOrder, recordYear: yearOf(index.record.asOf), paper, steps };

  const say = (text: string, shown = false) => {
    if (text !== '') setSaid((last) => ({ at: (last?.at ?? 0) + 1, text, shown }));
  };
  const own: Partial<Record<Effect, () => void>> = {
    'focus-search': () => document.querySelector<HTMLInputElement>('.search input')?.focus(),
    'copy-link': () =>
      void copyText(window.location.href).then((copied) =>
        say(copied ? dict.shell.announce.copied : dict.commands.help.linkNotCopied, true),
      ),
    print: () => window.print(),
    'open-help': () => setHelpOpen(true),
    'toggle-fullscreen': toggleFullscreen,
  };
  const show = (next: ViewState) => {
    const { view } = store.getState();
    if (next.lang !== view.lang) {
      // Words and record of another language are another page.
      window.location.assign(formatUrl(next, { root }));
      return;
    }
    store.setState({ view: next, chooser: null });
    say(announcementOf(dict, index, view, next));
  };
  const execute = (command: Command) => {
    const result = command.run(store.getState().view, context);
    if (result.kind === 'view') show(result.view);
    else (effects[result.effect] ?? own[result.effect])?.();
  };
  const available = (id: CommandId) =>
    availableCommands(store.getState().view, context).find((command) => command.id === id);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    // The chooser of overlapping places closes by Escape too; one press closes one thing.
    if (inDialog(event) || (event.key === 'Escape' && store.getState().chooser)) return;
    const command = commandFor(keyPressOf(event), store.getState().view, context, { characterKeys });
    if (!command) return;
    event.preventDefault();
    execute(command);
  });
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  return {
    run: (id) => {
      const command = available(id);
      if (command) execute(command);
    },
    can: (id) => available(id) !== undefined,
    said,
    helpOpen,
    closeHelp: () => setHelpOpen(false),
    forgetSaid: () => setSaid(null),
    characterKeys,
    setCharacterKeys: (on) => {
      keepCharacterKeys(on);
      setCharacterKeys(on);
    },
  };
}

/** Browsers that know no full screen, or refuse it in a frame, leave the page as it is. */
function toggleFullscreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.();
  void done?.catch(() => undefined);
}
