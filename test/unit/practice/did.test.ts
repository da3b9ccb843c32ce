// What somebody does in the practice world is told once each, and nothing else is.
import { expect, it } from 'vitest';
import { didBetween } from '../../../electron/practice/world/did.ts';
import { topicOf } from '../../../electron/practice/world/scenario.ts';
import type { PracticeState } from '../../../electron/practice/world/state.ts';
import { enterPortal, enterSite, register, registeredRow, renew, rowsIn, setStage, takeCsr } from './stage.ts';

it('a request issued, a row renewed, one created, one revoked: each with its topic, and a look at them is nothing', async () => {
  const stage = await setStage();
  let before: PracticeState = stage.practice.snapshot();
  const told = () => {
    const after = stage.practice.snapshot();
    const did = didBetween(before, after);
    before = after;
    return did;
  };
  await enterSite(stage);
  await enterPortal(stage);
  expect(told()).toEqual([]);
  const csr = await takeCsr(stage);
  expect(told()).toEqual([{ did: 'request-issued', topic: null }]);
  const own = registeredRow(before);
  const { text } = await renew(stage, own.id, csr);
  expect(told()).toEqual([{ did: 'renewed', topic: topicOf(own.uuid) }]);
  await register(stage, text);
  await stage.portal.press('note', { row: own.id, note: 'x' });
  await stage.site.press('memo', { memo: 'a@example.jp' });
  expect(told()).toEqual([]);
  await stage.portal.press('agreement', { agree: 'yes' });
  await stage.portal.press('upload', { notes: '', file: { name: 'x.csr', bytes: csr } });
  const made = rowsIn(stage.practice.snapshot()).at(-1)?.uuid ?? '';
  expect(told()).toEqual([{ did: 'created', topic: topicOf(made) }]);
  await stage.portal.press('revoke', { row: own.id });
  expect(told()).toEqual([{ did: 'revoked', topic: topicOf(own.uuid) }]);
  await stage.portal.press('revoke', { row: own.id });
  expect(told()).toEqual([]);
});
