import type { Command, CommandContext } from './command.ts';
import { COMMANDS } from './commands.ts';
import { belongsToFocus, isCharacterKey, isShortcut, type KeyPress } from './keyboard.ts';
import type { ViewState } from './view-state.ts';

/** The commands a view has now, in the order of the help. */
export function availableCommands(view: ViewState, context: CommandContext): readonly Command[] {
  return COMMANDS.filter((command) => command.available(view, context));
}

/**
 * The command a key press means, or null. Nothing while text is typed or composed, when the key belongs to what has the focus, when
 * another handler took it, or in a frame (its keys belong to the page around it).
 *
 * @param characterKeys false where the reader turned single-character keys off (WCAG 2.1.4); named keys still act
 */
export function commandFor(
  press: KeyPress,
  view: ViewState,
  context: CommandContext,
  { characterKeys = true }: { readonly characterKeys?: boolean } = {},
): Command | null {
  if (press.defaultPrevented === true || view.page.kind === 'embed' || belongsToFocus(press)) return null;
  if (!characterKeys && isCharacterKey(press.key)) return null;
  const meant = availableCommands(view, context).find((command) =>
    command.shortcuts.some((shortcut) => isShortcut(press, shortcut)),
  );
  return meant ?? null;
}
