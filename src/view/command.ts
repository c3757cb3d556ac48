import type { PlaceId } from '../model/record.ts';
import type { Shortcut } from './keyboard.ts';
import type { Paper, ViewState } from './view-state.ts';

/** Something only the page can do; the view does not change by it. */
export type Effect =
  | 'focus-search'
  | 'copy-link'
  | 'open-help'
  | 'print'
  | 'reset-camera'
  | 'blank-screen'
  | 'toggle-notes'
  | 'toggle-subtitle'
  | 'toggle-overview'
  | 'toggle-numbers'
  | 'toggle-fullscreen';

export type CommandResult =
  | { readonly kind: 'view'; readonly view: ViewState }
  | { readonly kind: 'effect'; readonly effect: Effect };

/** What a command must know beside the view. */
export interface CommandContext {
  /** The filtered places in their order along the corridor, from Kunming to the sea. */
  readonly placesInOrder: readonly PlaceId[];
  /** Year of the record's day: where the year starts when it is moved from "today". */
  readonly recordYear: number;
  /** The paper shown now, whoever chose it. */
  readonly paper: Paper;
  /** Slides of the open story; 0 elsewhere. */
  readonly steps: number;
}

export type CommandId =
  | 'clear-filters'
  | 'open-search'
  | 'toggle-table'
  | 'toggle-paper'
  | 'next-language'
  | 'next-place'
  | 'previous-place'
  | 'close-place'
  | 'toggle-compare'
  | 'clear-compare'
  | 'year-later'
  | 'year-earlier'
  | 'year-today'
  | 'reset-camera'
  | 'copy-link'
  | 'print'
  | 'help'
  | 'next-step'
  | 'previous-step'
  | 'first-step'
  | 'last-step'
  | 'blank-screen'
  | 'toggle-notes'
  | 'toggle-subtitle'
  | 'toggle-overview'
  | 'toggle-numbers'
  | 'toggle-fullscreen'
  | 'leave-story';

/** Where the help lists it. */
export type CommandGroup = 'everywhere' | 'explore' | 'place' | 'present';

/** One thing the reader can do, for buttons, keys and the presenter alike. Its words are `dict.commands.labels[id]`. */
export interface Command {
  readonly id: CommandId;
  readonly group: CommandGroup;
  readonly shortcuts: readonly Shortcut[];
  readonly available: (view: ViewState, context: CommandContext) => boolean;
  readonly run: (view: ViewState, context: CommandContext) => CommandResult;
}
