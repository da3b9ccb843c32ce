// One handler per call about the course and the demonstration (core/contract/training.ts).
import { succeed } from '../../core/base/result.ts';
import type { trainingCalls } from '../../core/contract/training.ts';
import type { Handlers } from '../shell/ipc.ts';
import type { createTrainingResults } from './results.ts';

export type TrainingHandlers = Pick<Handlers, keyof typeof trainingCalls>;

type Services = {
  readonly results: ReturnType<typeof createTrainingResults>;
  readonly practiceCustomer: () => string;
  readonly wall: () => number;
};

export const trainingHandlers = ({ results, practiceCustomer, wall }: Services): TrainingHandlers => ({
  'training.read': () => results(),
  // Loaded only when somebody shows it.
  'demo.read': async () => {
    const { demoPages } = await import('../../core/training/demo.ts');
    return succeed(demoPages(practiceCustomer(), wall()));
  },
});
