import { useState } from 'react';
import type { Commands } from '../../ui/commands-context.ts';
import { characterKeysOn, keepCharacterKeys } from '../live/character-keys.ts';
import { HelpDialog } from '../live/help-dialog.tsx';

interface TalkHelpProps {
  readonly commands: Commands;
  readonly onClose: () => void;
}

/** The atlas's own help, over a talk. */
export function TalkHelp({ commands, onClose }: TalkHelpProps) {
  const [characterKeys, setCharacterKeys] = useState(characterKeysOn);
  return (
    <HelpDialog
      commands={{
        ...commands,
        said: null,
        helpOpen: true,
        closeHelp: onClose,
        forgetSaid: () => undefined,
        characterKeys,
        setCharacterKeys: (on) => {
          keepCharacterKeys(on);
          setCharacterKeys(on);
        },
      }}
    />
  );
}
