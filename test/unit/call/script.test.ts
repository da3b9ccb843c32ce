// The script as data: each step of each job has its scene in both languages, as one speaks, and asks for no secret.
import { describe, expect, it } from 'vitest';
import { sceneOf, sceneWith, scenes, type SceneId } from '../../../core/call/script.ts';
import { languages } from '../../../core/contract/wizard.ts';
import { flowIds } from '../../../core/flows/flow-ids.ts';
import { flows } from '../../../core/flows/flows.ts';
import { textsFor } from '../../../core/text/for-flow.ts';
import type { AskedLine } from '../../../core/call/scene.ts';
import { callMoments } from '../../../core/call/terms.ts';
import { sights } from '../../../core/advice/sights.ts';
import { inFront } from '../../../core/call/in-front.ts';
import { onTheLine } from './on-the-line.ts';

const ids = Object.keys(scenes) as SceneId[];
const everywhere = flowIds.flatMap((flow) => languages.map((language) => [flow, language] as const));

/** A label of the site may end in a full stop, and a file's ending begins with one. */
const bare = (text: string): string =>
  text.replace(/「[^」]*」|“[^”]*”/g, '').replace(/[\w.-]*\.(?:csr|pem|json|com)\b/g, '');
const sentencesIn = (text: string): number =>
  bare(text)
    .split(/[。？！]|[.?!](?:\s|$)/)
    .filter((part) => part.trim()).length;

it('counts sentences as a reader does', () => {
  expect(sentencesIn('一つ。二つ「三。」です。')).toBe(2);
  expect(sentencesIn('One. Two with a .csr file. Three?')).toBe(3);
});

describe.each(everywhere)('%s, %s', (flow, language) => {
  const { call } = textsFor(language, flow);
  it('each step has a scene', () => {
    for (const step of flows[flow].steps) {
      const { view } = onTheLine(flow);
      const scene = sceneOf({ ...view(), step: step.id });
      expect(Object.hasOwn(scenes, scene), `${step.id}: ${scene}`).toBe(true);
    }
  });
  it.each(ids)('%s is said in at most two sentences, asked, and answered', (id) => {
    const words = call.scenes[id];
    const scene = sceneWith(id);
    expect(sentencesIn(words.say), words.say).toBeLessThanOrEqual(2);
    expect(words.say.length).toBeGreaterThan(0);
    expect(words.ask.length).toBeGreaterThan(0);
    expect(Object.keys(words.answers)).toEqual(Object.keys(scene.answers));
    expect(Object.keys(scene.answers).length).toBeLessThanOrEqual(5);
    expect(Object.keys(scene.answers).length).toBeGreaterThan(0);
    const texts = Object.values<string>(words.answers);
    expect(new Set(texts).size, texts.join()).toBe(texts.length);
  });
  it.each(ids)('%s: what callers ask has a line to say, of at most two sentences', (id) => {
    const asked: Readonly<Record<string, AskedLine>> = call.scenes[id].asked ?? {};
    expect(Object.keys(asked).toSorted()).toEqual([...(sceneWith(id).asked ?? [])].toSorted());
    for (const { about, say } of Object.values(asked)) {
      expect(about.length).toBeGreaterThan(0);
      expect(sentencesIn(say), say).toBeGreaterThan(0);
      expect(sentencesIn(say), say).toBeLessThanOrEqual(2);
    }
  });
  it.each(ids)('%s: no sentence asks for more than two presses', (id) => {
    for (const sentence of bare(call.scenes[id].say)
      .replace(/\([^)]*\)/g, '')
      .split(/[。？！]|[.?!](?:\s|$)/)) {
      const presses = sentence.match(/を押[しすせさ]|を選[びんぶ]|印を付け|\b(?:press|tick|choose)\b/gi) ?? [];
      expect(presses.length, sentence).toBeLessThanOrEqual(2);
    }
  });
  it('in a practice nobody is sent to Apple’s own address', () => {
    const address = /identity\.apple\.com|アイデンティティ|Identity, as in/;
    const said = (mode: 'practice' | 'real') =>
      flows[flow].steps.map(({ id }) => {
        const { say, asked } = call.scenes[sceneOf({ ...onTheLine(flow, mode).view(), step: id })];
        return (
          say +
          Object.values<AskedLine>(asked ?? {})
            .map((one) => one.say)
            .join()
        );
      });
    expect(said('practice').filter((one) => address.test(one))).toEqual([]);
    const opens = flows[flow].steps.some(({ id }) => id === 'way');
    expect(said('real').some((one) => address.test(one))).toBe(opens);
  });
  it('what two sites show is never called the same date', () => {
    for (const id of ids) {
      const { say, answers } = call.scenes[id];
      expect(say).not.toMatch(/同じはず|should be the date/);
      expect(Object.values<string>(answers).join()).not.toMatch(/同じ日付|The same date/);
    }
  });
  it('no scene asks for a password, a code or an Apple ID', () => {
    const asks = ids.map((id) => call.scenes[id].ask);
    for (const ask of asks)
      expect(ask).not.toMatch(
        /(?:パスワード|コード|Apple ID|アドレス)を(?:教|お願|言って|読)|(?:tell|read|give) me (?:the|your|its) (?:password|code|Apple ID|address)/,
      );
    // The request file is never called by its abbreviation alone.
    for (const id of ids) expect(call.scenes[id].say.replace(/CSR発行|CSR情報|\.csr/g, '')).not.toMatch(/CSR/);
  });
});

it('where a password or a code may be on the caller’s screen, it is said so', () => {
  const secret = ids.filter((id) => sceneWith(id).secret);
  expect(secret.toSorted()).toEqual(
    [
      'apple-id',
      'apple-id-first',
      'change-address',
      'find-sign-in',
      'get-started',
      'id-none',
      'locked',
      'made-sign-in',
      'phone-number',
      'portal-sign-in',
      'recovery',
    ].toSorted(),
  );
});
it('what can’t be undone has no key of its own', () => {
  for (const id of ids)
    for (const does of Object.values(sceneWith(id).answers)) {
      if (does.do === 'turn') expect(does.to).not.toBe('start-over');
      if (does.do === 'did') expect(['trial', 'deleted', 'prepared']).not.toContain(does.step);
    }
});

describe.each(languages)('the lines for any step, %s', (language) => {
  const { callWords } = textsFor(language, 'renew');
  it.each(callMoments)('%s is said in at most two sentences', (moment) => {
    const { say } = callWords.moments.lineOf[moment];
    expect(sentencesIn(say), say).toBeGreaterThan(0);
    expect(sentencesIn(say), say).toBeLessThanOrEqual(2);
  });
  it('how much is left is said by its number, and the last as the last', () => {
    expect(callWords.moments.stepsLeft(3)).toContain('3');
    expect(callWords.moments.stepsLeft(1)).not.toContain('1');
  });
});

/** A label in Latin letters that is said aloud; what is spelt letter by letter, and the site's own, aside. */
const english = /「(?!i」|EdgeかChrome)([A-Z][A-Za-z -]+)」(?!（)/g;
it('an English label that a Japanese caller must find is said with its reading', () => {
  const { call } = textsFor('ja', 'renew');
  const renewal = ids.filter((id) => /^(?:way|portal-|find-|row-again|renew-form|made-)/.test(id));
  expect(renewal.length).toBeGreaterThan(8);
  for (const id of renewal) {
    const { say, ask } = call.scenes[id];
    const text = say + ask;
    // Once read out, the label may follow bare.
    const bareLabels = [...text.matchAll(english)]
      .map(([, label = '']) => label)
      .filter((label) => !text.includes(`「${label}」（`));
    expect(
      bareLabels.filter((label) => label !== 'Subject DN'),
      id,
    ).toEqual([]);
  }
});
it('the English words that say which page is meant have their reading', () => {
  const { call } = textsFor('ja', 'renew');
  for (const id of ids) {
    const front = inFront(onTheLine().view(), sceneWith(id).see, { aside: true, onSheet: [] });
    if (front?.by === 'apple') expect(call.where.apple(front.word), id).toContain('（');
  }
});
it('in the list no word of the opened part says where it is: its first is the number that is not meant', () => {
  const front = inFront(onTheLine().view(), sceneWith('portal-row').see, { aside: true, onSheet: [] });
  expect(front).toEqual({ by: 'apple', word: sights.list.words[0] });
});
