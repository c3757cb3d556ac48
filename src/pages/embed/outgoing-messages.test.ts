import { expect, test } from 'vitest';
import { heightMessages, linkMessage, readListeners } from './outgoing-messages.ts';

const nobody = { pymId: null, wordPressSecret: null };

test('every page around is told the height, in our words and in those of AMP', () => {
  expect(heightMessages(480, nobody)).toEqual([
    { type: 'corridor-atlas:height', height: 480 },
    { sentinel: 'amp', type: 'embed-size', height: 480 },
  ]);
});

test('Pym hears its own form, by the id it put into the address', () => {
  const { listeners } = readListeners({ search: '?place=a&childId=map-1&initialWidth=640', hash: '' });
  expect(heightMessages(480, listeners)).toContain('pymxPYMxmap-1xPYMxheightxPYMx480');
});

test('WordPress hears its own form, by the secret it put behind the address', () => {
  const { listeners, hash } = readListeners({ search: '', hash: '#9/22.5/104#?secret=q7Zr2' });
  expect(hash).toBe('#9/22.5/104');
  expect(heightMessages(480, listeners)).toContainEqual({ message: 'height', value: 480, secret: 'q7Zr2' });
  expect(linkMessage('https://atlas.example/vi/', 'q7Zr2')).toEqual({
    message: 'link',
    value: 'https://atlas.example/vi/',
    secret: 'q7Zr2',
  });
});

test('a hash of the atlas itself stays as it is', () => {
  expect(readListeners({ search: '', hash: '#9/22.5/104' })).toEqual({ listeners: nobody, hash: '#9/22.5/104' });
});

test.each(['xPYMx"><script>', '', 'a b', 'x'.repeat(200)])('an id that Pym would not make is nobody: %s', (id) => {
  expect(readListeners({ search: `?childId=${encodeURIComponent(id)}`, hash: '' }).listeners.pymId).toBeNull();
});
