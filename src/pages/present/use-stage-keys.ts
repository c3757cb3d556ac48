import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Command, CommandContext } from '../../view/command.ts';
import { commandFor } from '../../view/command-for.ts';
import type { ViewState } from '../../view/view-state.ts';
import { characterKeysOn } from '../live/character-keys.ts';
import { inDialog, keyPressOf } from '../live/key-press.ts';
import { jumpStep } from './jump-keys.ts';

interface StageKeys {
  readonly view: ViewState;
  readonly context: CommandContext;
  readonly run: (command: Command) => void;
  readonly goTo: (step: number) => void;
}

/** A number that is not ended by Enter is forgotten after this, ms. */
const FORGET_MS = 4000;

/**
 * Keys and clickers of a talk: the commands of the page, and "number, Enter". Arrow keys always turn the slides, even where the map has
 * the focus: on a stage nobody knows what has the focus.
 * @returns the digits typed so far
 */
export function useStageKeys({ view, context, run, goTo }: StageKeys): string {
  const [typed, setTyped] = useState('');
  const forget = useRef(0);

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (inDialog(event)) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const press = keyPressOf(event);
    const { target, ...rest } = press;
    const onStage = target ? { ...rest, target: { ...target, isMap: false } } : rest;
    const typing = target?.tagName === 'INPUT' || target?.tagName === 'TEXTAREA' || target?.tagName === 'SELECT';
    if (plain && !typing) {
      const step = jumpStep(typed, event.key);
      setTyped(step.typed);
      clearTimeout(forget.current);
      if (step.typed !== '') forget.current = window.setTimeout(() => setTyped(''), FORGET_MS);
      if (step.goTo !== null) goTo(step.goTo);
      if (step.taken) {
        event.preventDefault();
        return;
      }
    }
    const command = commandFor(onStage, view, context, { characterKeys: characterKeysOn() });
    if (!command) return;
    event.preventDefault();
    run(command);
  });
  // As soon as the slide is on the screen: a clicker does not wait for the browser to be idle.
  useLayoutEffect(() => {
    // Before the map: it would take the arrow keys for itself.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
  useEffect(() => () => clearTimeout(forget.current), []);
  return typed;
}
