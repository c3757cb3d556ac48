import '../../styles/help.css';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { ModalDialog } from '../../ui/modal-dialog.tsx';
import type { Command, CommandGroup } from '../../view/command.ts';
import { COMMANDS } from '../../view/commands.ts';
import type { Shortcut } from '../../view/keyboard.ts';
import type { CommandsState } from './use-commands.ts';

export interface HelpDialogProps {
  readonly commands: CommandsState;
}

const GROUPS: readonly CommandGroup[] = ['everywhere', 'explore', 'place', 'present'];

/** Every key and what it does, the switch for single-character keys, and how the map is read. What can be done now is a button. */
export function HelpDialog({ commands }: HelpDialogProps) {
  const { dict } = useAtlas();
  const words = dict.commands.help;
  return (
    <ModalDialog title={words.heading} closeLabel={dict.shell.dialog.close} onClose={commands.closeHelp}>
      <h3 className="help-heading">{words.keys}</h3>
      <label className="help-switch">
        <input
          type="checkbox"
          checked={commands.characterKeys}
          onChange={(event) => commands.setCharacterKeys(event.currentTarget.checked)}
        />
        {words.characterKeys}
      </label>
      <p className="small soft">{commands.characterKeys ? words.whileTyping : words.characterKeysOff}</p>
      {GROUPS.map((group) => (
        <KeyTable key={group} group={group} commands={commands} />
      ))}
      <p className="small soft">{words.mapKeys}</p>
      <h3 className="help-heading">{words.howToRead}</h3>
      <ul className="help-reading">
        {[words.readStatus, words.readYear, words.readLate, words.readUnknown, words.readLine].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </ModalDialog>
  );
}

function KeyTable({ group, commands }: { readonly group: CommandGroup; readonly commands: CommandsState }) {
  const { dict } = useAtlas();
  const words = dict.commands.help;
  return (
    <table className="help-keys">
      <caption>{words.groups[group]}</caption>
      <thead className="spoken">
        <tr>
          <th scope="col">{words.does}</th>
          <th scope="col">{words.key}</th>
        </tr>
      </thead>
      <tbody>
        {COMMANDS.filter((command) => command.group === group).map((command) => (
          <tr key={command.id}>
            <td>
              <CommandName command={command} commands={commands} />
            </td>
            <td>
              <Keys command={command} characterKeys={commands.characterKeys} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CommandName({ command, commands }: { readonly command: Command; readonly commands: CommandsState }) {
  const { dict } = useAtlas();
  const name = dict.commands.labels[command.id];
  if (command.id === 'help' || !commands.can(command.id)) return name;
  return (
    <button
      type="button"
      className="text-button"
      onClick={() => {
        commands.closeHelp();
        commands.run(command.id);
      }}
    >
      {name}
    </button>
  );
}

function Keys({ command, characterKeys }: { readonly command: Command; readonly characterKeys: boolean }) {
  const { dict } = useAtlas();
  return (
    <ul className="help-shortcuts">
      {command.shortcuts.map((shortcut) => (
        <li key={`${shortcut.shift} ${shortcut.key}`} data-off={!characterKeys && [...shortcut.key].length === 1}>
          {shortcut.shift === true ? (
            <>
              <kbd>{dict.commands.keyNames.Shift}</kbd>+
            </>
          ) : null}
          <kbd>{keyName(dict, shortcut)}</kbd>
        </li>
      ))}
      {command.id === 'open-search' ? (
        <li>
          <kbd>Ctrl</kbd>+<kbd>K</kbd>
        </li>
      ) : null}
    </ul>
  );
}

function keyName(dict: Dictionary, { key }: Shortcut): string {
  const names: Readonly<Record<string, string>> = dict.commands.keyNames;
  return (Object.hasOwn(names, key) ? names[key] : undefined) ?? key.toUpperCase();
}
