import { expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

test('the site is where the open page is', () => {
  const here = 'https://atlas.example/map/vi/places/a/?year=2030';
  expect(siteAddress({ told: null, here, root: '/map/' })).toEqual({
    siteUrl: 'https://atlas.example/map/',
    isPublic: true,
  });
});

test('a copy that was told where the atlas lives names that', () => {
  const here = 'file:///media/stick/atlas.html';
  expect(siteAddress({ told: 'https://atlas.example', here, root: './' })).toEqual({
    siteUrl: 'https://atlas.example/',
    isPublic: true,
  });
});

test('a single file that was never told is its own address', () => {
  const here = 'file:///media/stick/atlas.html?page=vi/places/a/#9/22/104';
  expect(siteAddress({ told: null, here, root: '/media/stick/atlas.html' })).toEqual({
    siteUrl: 'file:///media/stick/atlas.html',
    isPublic: false,
  });
});

test.each(['http://localhost:4173/vi/', 'http://127.0.0.1:4173/vi/', 'file:///media/stick/atlas.html'])(
  'nobody else can open %s',
  (here) => {
    expect(siteAddress({ told: null, here, root: here.startsWith('file') ? './' : '/' }).isPublic).toBe(false);
  },
);
