/** The part of a `KeyboardEvent` that decides what a key means. */
export interface KeyPress {
  /** `KeyboardEvent.key` */
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** True while an input method is composing a character. */
  readonly isComposing?: boolean;
  readonly defaultPrevented?: boolean;
  readonly target?: KeyTarget | null;
}

/** What has the focus, described by attributes: the caller reads them from the element. */
export interface KeyTarget {
  /** `INPUT`, `DIV` … */
  readonly tagName: string;
  /** `type` of an input. */
  readonly inputType?: string;
  /** `role` attribute. */
  readonly role?: string | null;
  readonly isContentEditable?: boolean;
  /** True on the map's canvas or container: it has arrow keys of its own. */
  readonly isMap?: boolean;
}

/** A key and whether Shift belongs to it. Letters are given in lower case. */
export interface Shortcut {
  readonly key: string;
  readonly shift?: boolean;
}

const TEXTLESS_INPUTS: readonly string[] = [
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
];
const TYPING_ROLES: readonly string[] = ['textbox', 'searchbox', 'combobox', 'spinbutton'];
/** Widgets that move within themselves by these keys. */
const MOVING_ROLES: readonly string[] = [
  'grid',
  'listbox',
  'menu',
  'menuitem',
  'menuitemradio',
  'option',
  'radio',
  'radiogroup',
  'slider',
  'tab',
  'tablist',
  'tree',
  'treeitem',
];
const PRESSABLE_ROLES: readonly string[] = ['button', 'checkbox', 'link', 'switch', 'menuitemcheckbox'];
const PRESSABLE_TAGS: readonly string[] = ['A', 'BUTTON', 'SUMMARY'];
const MOVING_KEYS: readonly string[] = [
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
];

/** True when the key belongs to what has the focus: text is being typed, a slider moved, a button pressed, the map dragged. */
export function belongsToFocus({ key, target, isComposing }: KeyPress): boolean {
  if (isComposing === true) return true;
  if (!target) return false;
  if (isTyping(target)) return true;
  const pressable = PRESSABLE_TAGS.includes(target.tagName) || PRESSABLE_ROLES.includes(target.role ?? '');
  const clickable = pressable || target.tagName === 'INPUT' || MOVING_ROLES.includes(target.role ?? '');
  if (key === ' ' || key === 'Enter') return clickable;
  if (!MOVING_KEYS.includes(key)) return false;
  return target.isMap === true || target.tagName === 'INPUT' || MOVING_ROLES.includes(target.role ?? '');
}

function isTyping(target: KeyTarget): boolean {
  if (target.isContentEditable === true || TYPING_ROLES.includes(target.role ?? '')) return true;
  if (target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
  return target.tagName === 'INPUT' && !TEXTLESS_INPUTS.includes((target.inputType ?? 'text').toLowerCase());
}

/**
 * True when a press is the shortcut. Ctrl, Alt and ⌘ belong to browser and system. Shift counts for letters and named keys; for signs
 * it does not: where `?` or `/` stands on the keyboard is a matter of the country.
 */
export function isShortcut(press: KeyPress, shortcut: Shortcut): boolean {
  if (press.ctrlKey || press.metaKey || press.altKey) return false;
  const key = [...press.key].length === 1 ? press.key.toLowerCase() : press.key;
  if (key !== shortcut.key) return false;
  return isSign(key) || press.shiftKey === (shortcut.shift ?? false);
}

/** True for a key that writes a character (`t`, `?`), as opposed to a named one (`Escape`). Such keys must be possible to turn off (WCAG 2.1.4). */
export function isCharacterKey(key: string): boolean {
  return [...key].length === 1 && key !== ' ';
}

function isSign(key: string): boolean {
  return isCharacterKey(key) && !/\p{L}/u.test(key);
}
