import type { Job } from '../../../shared/domain/job.ts';
import type { Batch } from '../../../shared/domain/source.ts';
import type { Tone } from '../../components/Tag.tsx';

export const STATE_TONES: Readonly<Record<Job['state'] | Batch['state'], Tone>> = {
  running: 'neutral',
  done: 'green',
  cancelled: 'amber',
  interrupted: 'amber',
  failed: 'red',
};
