// Which of the things that nobody caught raise the calm page, and what may be told of them.
import { describe, expect, it } from 'vitest';
import { isHarmless, nameOf, placeOf, placesOf } from '../../../core/base/uncaught.ts';

describe('what nobody caught', () => {
  it.each([
    ['sizes that settle in the next frame', 'ResizeObserver loop completed with undelivered notifications.'],
    ['work that was broken off', new DOMException('The operation was aborted', 'AbortError')],
    ['a navigation that another replaced', Object.assign(new Error('ERR_ABORTED (-3)'), { code: 'ERR_ABORTED' })],
    ['a connection closed from the other side', Object.assign(new Error('read'), { code: 'ECONNRESET' })],
    ['a page that went away meanwhile', new TypeError('Object has been destroyed')],
  ])('is harmless: %s', (_what, thrown) => {
    expect(isHarmless(thrown)).toBe(true);
  });
  it.each([
    ['a mistake of ours', new TypeError("Cannot read properties of undefined (reading 'id')")],
    ['a full disk', Object.assign(new Error('no space'), { code: 'ENOSPC' })],
    ['a mention in the middle of another message', new Error('while: ResizeObserver loop')],
    ['nothing', undefined],
    ['a thrown text', 'something'],
  ])('is not: %s', (_what, thrown) => {
    expect(isHarmless(thrown)).toBe(false);
  });
  it('is named by its kind and its place, never by its message', () => {
    const thrown = new RangeError('株式会社あおぞら');
    expect(nameOf(thrown)).toBe('RangeError');
    expect(placeOf(thrown)).toMatch(/^at .*uncaught\.test\.ts/);
    expect(nameOf('text')).toBe('unknown');
    expect(placeOf({})).toBe('');
  });
  it('the places of its stack are told without its message, whatever that looks like', () => {
    const thrown = new RangeError('{"secret":\n    at 株式会社あおぞら\n');
    const places = placesOf(thrown);
    expect(places).toMatch(/^at .*uncaught\.test\.ts/);
    expect(places.split(' at ').length).toBeGreaterThan(1);
    expect(places).not.toContain('secret');
    expect(places).not.toContain('あおぞら');
    expect(placesOf('text')).toBe('');
  });
});
