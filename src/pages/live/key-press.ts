import type { KeyPress } from '../../view/keyboard.ts';

/** A browser's key event as the commands read it. */
export function keyPressOf(event: KeyboardEvent): KeyPress {
  const { key, shiftKey, ctrlKey, metaKey, altKey, isComposing, defaultPrevented, target } = event;
  const press = { key, shiftKey, ctrlKey, metaKey, altKey, isComposing, defaultPrevented };
  if (!(target instanceof HTMLElement)) return press;
  return {
    ...press,
    target: {
      tagName: target.tagName,
      ...(target instanceof HTMLInputElement ? { inputType: target.type } : {}),
      role: target.getAttribute('role'),
      isContentEditable: target.isContentEditable,
      isMap: target.closest('[data-map]') !== null,
    },
  };
}

/** True while a dialog has the reader's attention: its keys are its own. */
export function inDialog(event: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open], [aria-modal="true"]')) return true;
  return event.target instanceof Element && event.target.closest('[role="dialog"], [role="alertdialog"]') !== null;
}
