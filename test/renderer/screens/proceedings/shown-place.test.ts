import { expect, it } from 'vitest';
import { shownPlace } from '../../../../renderer/screens/proceedings/proceedings-view.ts';
import type { Proceeding } from '../../../../shared/domain/proceeding.ts';

const proceeding = (id: string, trashed = false): Proceeding =>
  ({
    id,
    trashed,
    steps: [{ id: `${id}-step`, measures: [{ id: `${id}-measure` }] }],
  }) as unknown as Proceeding;
const [one, two, gone] = [proceeding('one'), proceeding('two'), proceeding('gone', true)];

it('a step or a measure alone leads to its proceedings', () => {
  expect(shownPlace({ view: 'proceedings', stepId: 'two-step' }, [one, two])).toMatchObject({
    proceedingId: 'two',
    stepId: 'two-step',
  });
  expect(shownPlace({ view: 'proceedings', measureId: 'one-measure' }, [one, two])).toMatchObject({
    proceedingId: 'one',
    stepId: 'one-step',
  });
});

it('nothing chosen leads to the only proceedings, or to all side by side, those in the trash apart', () => {
  expect(shownPlace({ view: 'proceedings' }, [one, gone])).toMatchObject({ proceedingId: 'one' });
  expect(shownPlace({ view: 'proceedings' }, [one, two])).toMatchObject({ compared: '' });
  expect(shownPlace({ view: 'proceedings' }, [gone])).toEqual({ view: 'proceedings' });
  expect(shownPlace({ view: 'proceedings', proceedingId: 'taken off' }, [one, two])).toMatchObject({ compared: '' });
});

it('what is named stays', () => {
  const place = { view: 'proceedings', proceedingId: 'two', stepId: 'two-step' } as const;
  expect(shownPlace(place, [one, two])).toBe(place);
  expect(shownPlace({ view: 'proceedings', compared: 'party' }, [one, two])).toMatchObject({ compared: 'party' });
});
