// Where our window stands beside the browser: narrow, at the right edge of its own display, whatever the display and
// the zoom.
import { describe, expect, it } from 'vitest';
import { narrowBounds, narrowMinimum, staysNarrow } from '../../../core/advice/narrow-window.ts';

describe('besideBounds', () => {
  it.each([
    [
      'an office laptop at 125 %',
      { x: 0, y: 0, width: 1093, height: 576 },
      1,
      { x: 693, y: 0, width: 400, height: 576 },
    ],
    [
      'a second display at the left, with a panel at the top',
      { x: -1920, y: 27, width: 1920, height: 1053 },
      1,
      { x: -400, y: 27, width: 400, height: 1053 },
    ],
    [
      'our page at 200 %, room enough',
      { x: 0, y: 0, width: 1920, height: 1040 },
      2,
      { x: 1120, y: 0, width: 800, height: 1040 },
    ],
    [
      'our page at 200 % on a laptop: the browser keeps the larger part',
      { x: 0, y: 0, width: 1366, height: 728 },
      2,
      { x: 752, y: 0, width: 614, height: 728 },
    ],
    [
      'our page made smaller: still whole',
      { x: 0, y: 0, width: 1366, height: 728 },
      0.5,
      { x: 1046, y: 0, width: 320, height: 728 },
    ],
    [
      'a display narrower than anything',
      { x: 0, y: 0, width: 300, height: 400 },
      1,
      { x: 0, y: 0, width: 300, height: 400 },
    ],
  ])('%s', (_name, area, zoom, wanted) => {
    expect(narrowBounds(area, zoom)).toEqual(wanted);
  });

  it('is never smaller than the window may be drawn, and never outside the display', () => {
    for (const width of [200, 320, 700, 1024, 3840])
      for (const zoom of [0.25, 1, 1.5, 3, 5]) {
        const area = { x: 50, y: 10, width, height: 600 };
        const { x, width: wide } = narrowBounds(area, zoom);
        expect(wide).toBeGreaterThanOrEqual(narrowMinimum(area).width);
        expect(x).toBeGreaterThanOrEqual(area.x);
        expect(x + wide).toBe(area.x + area.width);
      }
  });
});

describe('staysBeside', () => {
  it('at Apple’s site in the browser and at the verdict on what it gave, nowhere else', () => {
    const at = (step: Parameters<typeof staysNarrow>[0]['step'], way: 'view' | 'browser' | null) =>
      staysNarrow({ step, state: { way } });
    expect([at('portal', 'browser'), at('verdict', 'browser')]).toEqual([true, true]);
    expect([
      at('portal', 'view'),
      at('verdict', 'view'),
      at('way', 'browser'),
      at('register', 'browser'),
      at('find-row', 'browser'),
      at('csr-take', null),
    ]).toEqual([false, false, false, false, false, false]);
  });
});
