import { expect, test } from 'vitest';
import { motionOf } from '../../../../renderer/screens/reader/caret.ts';

test('keys move as in any text: by character, word, line, paragraph, to the ends; other keys are left alone', () => {
  const said = (key: string, byWord = false): string => {
    const motion = motionOf({ key, shiftKey: false, byWord });
    return motion ? `${motion.direction} ${motion.granularity}` : 'none';
  };
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageDown', 'f'];
  expect([keys.map((key) => said(key)), keys.map((key) => said(key, true))]).toEqual([
    [
      'left character',
      'right character',
      'backward line',
      'forward line',
      'backward lineboundary',
      'forward lineboundary',
      'none',
      'none',
    ],
    [
      'left word',
      'right word',
      'backward paragraph',
      'forward paragraph',
      'backward documentboundary',
      'forward documentboundary',
      'none',
      'none',
    ],
  ]);
});
