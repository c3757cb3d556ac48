import { createContext, useContext } from 'react';
import type { CommandId } from '../view/command.ts';

/** The commands of the page as buttons use them: the very ones the keys run. */
export interface Commands {
  /** Runs a command if the view has it now; otherwise nothing happens. */
  readonly run: (id: CommandId) => void;
  /** True when the view has the command now. */
  readonly can: (id: CommandId) => boolean;
}

const CommandsContext = createContext<Commands | null>(null);
export const CommandsProvider = CommandsContext.Provider;

/** Null in static pages: they have no commands, only links. */
export function useCommandButtons(): Commands | null {
  return useContext(CommandsContext);
}
