// The course: each lesson is a practice with one thing that goes wrong in it, and the marks by which it is told how it
// went.
import type { PracticeTrap } from '../flows/facts.ts';
import type { FlowId } from '../flows/flow-ids.ts';
import type { MarkId } from './marks.ts';

type Lesson = {
  readonly flow: FlowId;
  readonly trap: PracticeTrap | null;
  /** In the order in which the job comes to them. */
  readonly marks: readonly MarkId[];
};

/** What every renewal asks for. */
const atApple = ['right-row', 'not-created', 'not-revoked'] as const;
const renewing = ['one-request', 'apple-id', ...atApple, 'renewed-file', 'own-request', 'verdict', 'shown'] as const;

/** What is created in a wrong account is that account's own mark. */
const inWrongAccount = renewing.filter((mark) => mark !== 'not-created');

export const lessons = {
  renew: { flow: 'renew', trap: null, marks: renewing },
  'session-timeout': { flow: 'renew', trap: 'session-timeout', marks: renewing },
  'vendor-expired': { flow: 'renew', trap: 'vendor-expired', marks: ['vendor-stopped'] },
  'wrong-account': { flow: 'renew', trap: 'wrong-account', marks: ['account-kept', ...inWrongAccount] },
  locked: { flow: 'renew', trap: 'locked', marks: ['waited', ...renewing] },
  json: { flow: 'renew', trap: 'json', marks: renewing },
  'ended-yesterday': { flow: 'expired', trap: 'ended-yesterday', marks: ['renew-first', ...renewing] },
  'ended-long-ago': { flow: 'expired', trap: 'ended-long-ago', marks: ['renew-first', 'weighed'] },
  duplicate: { flow: 'duplicate', trap: null, marks: ['row-proven', 'owner-told', ...atApple, 'verdict', 'shown'] },
  create: { flow: 'create', trap: null, marks: ['own-apple-id', 'created-once', 'site-memo', 'shown'] },
  prepare: { flow: 'prepare', trap: null, marks: ['own-apple-id', 'apple-id', 'code-phones'] },
} as const satisfies Readonly<Record<string, Lesson>>;

export type LessonId = keyof typeof lessons;
export const marksOf = (lesson: LessonId): readonly MarkId[] => lessons[lesson].marks;
export const lessonIds = Object.keys(lessons) as readonly LessonId[];

/** Both jobs come to the same Renew. */
const renews: readonly FlowId[] = ['renew', 'expired'];

/** Which lesson a practice is, wherever it was begun; null: none. */
export function lessonOf(flow: FlowId, trap: PracticeTrap | null): LessonId | null {
  if (trap !== null) return renews.includes(flow) ? trap : null;
  return flow === 'renew' || flow === 'duplicate' || flow === 'create' || flow === 'prepare' ? flow : null;
}
