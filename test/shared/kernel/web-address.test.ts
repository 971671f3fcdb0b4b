import { expect, test } from 'vitest';
import { addressKey, cleanAddress } from '../../../shared/kernel/web-address.ts';

test('an address is shown without what only tells where its reader came from', () => {
  expect(cleanAddress('HTTPS://user:word@www.Gazette.example/a/b?id=7&utm_source=x&fbclid=1#haut')).toBe(
    'https://www.gazette.example/a/b?id=7',
  );
  expect(cleanAddress('file:///home/x.html')).toBe('');
  expect(cleanAddress('pas une adresse')).toBe('');
});

test('one page has one key, whatever way led to it', () => {
  const key = 'gazette.example/a/b?id=7&p=2';
  for (const address of [
    'https://www.gazette.example/a/b?id=7&p=2',
    'http://gazette.example/a/b/?p=2&id=7&utm_medium=mail',
    'https://m.gazette.example/a/b/index.html?id=7&p=2#bas',
  ])
    expect(addressKey(address)).toBe(key);
  expect(addressKey('https://gazette.example/a/c?id=7&p=2')).not.toBe(key);
});

test('a front page is no article', () => {
  expect(
    ['https://gazette.example', 'https://gazette.example/', 'https://www.gazette.example/index.html'].map(addressKey),
  ).toEqual(['', '', '']);
});
