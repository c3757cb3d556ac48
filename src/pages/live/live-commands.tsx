import '../../styles/said.css';
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useAtlas } from '../../ui/atlas-context.ts';
import { CommandsProvider } from '../../ui/commands-context.ts';
import type { HelpDialogProps } from './help-dialog.tsx';
import { type CommandsInput, type CommandsState, type Said, useCommands } from './use-commands.ts';

interface LiveCommandsProps extends CommandsInput {
  readonly children: ReactNode;
}

/** Puts the commands under the keys and within reach of every button inside. */
export function LiveCommands({ children, ...input }: LiveCommandsProps) {
  const commands = useCommands(input);
  return (
    <CommandsProvider value={commands}>
      {children}
      <SaidAloud said={commands.said} onGone={commands.forgetSaid} />
      {commands.helpOpen ? <LazyHelp commands={commands} /> : null}
    </CommandsProvider>
  );
}

/** How long a shown word stays, ms. It says only what the reader has just done. */
const SHOWN_MS = 4000;

function SaidAloud({ said, onGone }: { readonly said: Said | null; readonly onGone: () => void }) {
  useEffect(() => {
    if (!said?.shown) return;
    const timer = setTimeout(onGone, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said, onGone]);
  return (
    <div className={said?.shown ? 'said sheet' : 'spoken'} role="status">
      {said ? <p key={said.at}>{said.text}</p> : null}
    </div>
  );
}

/** The help is fetched when it is first asked for; without a network the page says why nothing comes. */
function LazyHelp({ commands }: { readonly commands: CommandsState }) {
  const { dict } = useAtlas();
  const [Help, setHelp] = useState<ComponentType<HelpDialogProps> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('./help-dialog.tsx').then(
      ({ HelpDialog }) => setHelp(() => HelpDialog),
      () => setFailed(true),
    );
  }, []);
  if (failed) {
    return (
      <p className="said sheet" role="alert">
        {dict.failures.offline.notAvailable}
      </p>
    );
  }
  return Help ? <Help commands={commands} /> : null;
}
