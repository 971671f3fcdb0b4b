import { expect, test } from 'vitest';
import { keepStyles } from '../../../../renderer/editor/paste/clean-clipboard.ts';

test.each([
  ['<p style="color:red">a</p>', '<p data-style="color:red">a</p>'],
  ["<p class=x style = 'font-weight:bold'>a</p>", "<p class=x data-style = 'font-weight:bold'>a</p>"],
  ['<img src="x" onerror="steal()">', '<img src="x" data-dropped="steal()">'],
  ['<style>p { color: red }</style><p>a</p>', '<p>a</p>'],
  ['<script>steal()</script><p>a</p>', '<p>a</p>'],
  ['<p>the attribute style="x" and onclick=y in words</p>', '<p>the attribute style="x" and onclick=y in words</p>'],
])('%s', (pasted, kept) => {
  expect(keepStyles(pasted)).toBe(kept);
});
