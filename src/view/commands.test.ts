import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTER } from '../model/filter.ts';
import type { CommandContext, CommandId } from './command.ts';
import { availableCommands, commandFor } from './command-for.ts';
import { COMMANDS } from './commands.ts';
import type { KeyPress } from './keyboard.ts';
import { arbitraryView, viewWith } from './view-for-tests.ts';
import type { ViewState } from './view-state.ts';

const context: CommandContext = { placesInOrder: ['a', 'b', 'c'], recordYear: 2026, paper: 'light', steps: 5 };
const onPlace = (id: string) => viewWith({ page: { kind: 'place', id } });
const inStory = (step: number) => viewWith({ page: { kind: 'story', id: 'new-railway', step } });

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more };
}

function pressed(key: string, view: ViewState, more: Partial<KeyPress> = {}): CommandId | null {
  return commandFor(press(key, more), view, context)?.id ?? null;
}

function run(id: CommandId, view: ViewState): ViewState {
  const result = COMMANDS.find((command) => command.id === id)?.run(view, context);
  if (result?.kind !== 'view') throw new Error(`${id} gives no view`);
  return result.view;
}

test('no two commands available at once share a key', () => {
  fc.assert(
    fc.property(arbitraryView, fc.integer({ min: 0, max: 9 }), (view, steps) => {
      const keys = availableCommands(view, { ...context, steps })
        .flatMap((command) => command.shortcuts)
        .map(({ key, shift }) => `${shift === true ? 'Shift+' : ''}${key}`);
      expect(keys).toHaveLength(new Set(keys).size);
    }),
    { numRuns: 2000 },
  );
});

test('every command has an id of its own', () => {
  expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
});

test('running an available command changes the view or asks the page for something', () => {
  fc.assert(
    fc.property(arbitraryView, (view) => {
      const shown = { ...context, paper: view.paper ?? 'light' };
      for (const command of availableCommands(view, shown)) {
        const result = command.run(view, shown);
        if (result.kind === 'view') expect([command.id, result.view]).not.toEqual([command.id, view]);
      }
    }),
    { numRuns: 1000 },
  );
});

test('next and previous follow the corridor', () => {
  expect(run('next-place', onPlace('a')).page).toEqual({ kind: 'place', id: 'b' });
  expect(run('previous-place', onPlace('c')).page).toEqual({ kind: 'place', id: 'b' });
});

test('without a selection next is the first place and previous the last', () => {
  expect(run('next-place', viewWith({})).page).toEqual({ kind: 'place', id: 'a' });
  expect(run('previous-place', viewWith({})).page).toEqual({ kind: 'place', id: 'c' });
});

test('at the end of the corridor there is no next place', () => {
  expect(pressed('n', onPlace('c'))).toBeNull();
  expect(pressed('p', onPlace('c'))).toBe('previous-place');
});

test('the year moves from the record’s own when none is set', () => {
  expect(run('year-later', viewWith({})).year).toBe(2027);
  expect(run('year-earlier', viewWith({ year: 2030 })).year).toBe(2029);
});

test('the paper is turned from the one shown, not from the one asked for', () => {
  expect(run('toggle-paper', viewWith({ paper: null })).paper).toBe('dark');
});

test('languages go round', () => {
  expect(run('next-language', viewWith({ lang: 'zh' })).lang).toBe('vi');
});

test('clearing filters is there only when there is something to clear', () => {
  expect(pressed('x', viewWith({}))).toBeNull();
  expect(pressed('x', viewWith({ filter: { ...NO_FILTER, q: 'cảng' } }))).toBe('clear-filters');
});

test('Shift tells two commands of one letter apart, also when Caps Lock is on', () => {
  const view = { ...onPlace('a'), compare: ['b'] };
  expect(pressed('c', view)).toBe('toggle-compare');
  expect(pressed('C', view, { shiftKey: true })).toBe('clear-compare');
  expect(pressed('C', view)).toBe('toggle-compare');
});

test('signs are found wherever the keyboard has them', () => {
  expect(pressed('?', viewWith({}), { shiftKey: true })).toBe('help');
  expect(pressed('/', viewWith({}), { shiftKey: true })).toBe('open-search');
  expect(pressed('/', viewWith({}))).toBe('open-search');
});

test.each(['ctrlKey', 'metaKey', 'altKey'] as const)('%s leaves the key to browser and system', (modifier) => {
  expect(pressed('t', viewWith({}), { [modifier]: true })).toBeNull();
});

test.each([
  { tagName: 'INPUT', inputType: 'search' },
  { tagName: 'INPUT' },
  { tagName: 'TEXTAREA' },
  { tagName: 'SELECT' },
  { tagName: 'DIV', isContentEditable: true },
  { tagName: 'DIV', role: 'combobox' },
])('typing in %o is not a command', (target) => {
  expect(pressed('t', viewWith({}), { target })).toBeNull();
});

test('a character being composed is not a command', () => {
  expect(pressed('t', viewWith({}), { isComposing: true })).toBeNull();
});

test('a key another handler took is not a command', () => {
  expect(pressed('Escape', onPlace('a'), { defaultPrevented: true })).toBeNull();
});

test('a letter on a button or a checkbox is a command, Space and Enter are the button’s own', () => {
  expect(pressed('t', viewWith({}), { target: { tagName: 'BUTTON' } })).toBe('toggle-table');
  expect(pressed('t', viewWith({}), { target: { tagName: 'INPUT', inputType: 'checkbox' } })).toBe('toggle-table');
  expect(pressed(' ', inStory(1), { target: { tagName: 'BUTTON' } })).toBeNull();
});

test('arrow keys belong to a slider or the map that has the focus', () => {
  expect(pressed('ArrowRight', inStory(1))).toBe('next-step');
  expect(pressed('ArrowRight', inStory(1), { target: { tagName: 'DIV', isMap: true } })).toBeNull();
  expect(pressed('ArrowRight', inStory(1), { target: { tagName: 'DIV', role: 'slider' } })).toBeNull();
  expect(pressed('ArrowRight', inStory(1), { target: { tagName: 'INPUT', inputType: 'range' } })).toBeNull();
});

test('a clicker moves and blanks the slides', () => {
  expect(pressed('PageDown', inStory(1))).toBe('next-step');
  expect(pressed('PageUp', inStory(2))).toBe('previous-step');
  expect(pressed('PageDown', inStory(5))).toBeNull();
  expect(pressed('.', inStory(2))).toBe('blank-screen');
  expect(pressed('Escape', inStory(2))).toBe('leave-story');
});

test('single characters can be turned off; Escape still closes', () => {
  const off = { characterKeys: false };
  expect(commandFor(press('t'), viewWith({}), context, off)).toBeNull();
  expect(commandFor(press('Escape'), onPlace('a'), context, off)?.id).toBe('close-place');
});

test('a frame takes no keys from the page around it', () => {
  const frame = viewWith({ page: { kind: 'embed', chrome: 'full', place: 'a', story: null } });
  expect(pressed('Escape', frame)).toBeNull();
});
