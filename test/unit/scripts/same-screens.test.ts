// Pictures of two runs: what differs between two runs of the same program is not looked at, anything else is told.
import { expect, it } from 'vitest';
import { compare, type Bitmap } from '../../../scripts/same-screens/compare.ts';

const [width, height] = [200, 40];
const picture = (...points: readonly (readonly [number, number])[]): Bitmap => {
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (const [x, y] of points) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return { width, height, pixels };
};

it('the same pictures are the same', () => {
  expect(compare([picture([3, 3]), picture([3, 3])], picture([3, 3]))).toEqual({ same: true, masked: 0 });
});
it('one pixel elsewhere is told, with its place', () => {
  expect(compare([picture(), picture()], picture([150, 30]))).toEqual({
    same: false,
    why: 'pixels',
    count: 1,
    bounds: { left: 150, top: 30, right: 150, bottom: 30 },
  });
});
it('what differs between two runs of the same program is masked, with the letters around it', () => {
  const runs = [picture([20, 20]), picture([24, 20])];
  expect(compare(runs, picture([30, 22]))).toMatchObject({ same: true });
  expect(compare(runs, picture([30, 32]))).toMatchObject({ same: false, count: 1 });
});
it('rounding in blending is no difference; another size is one', () => {
  const after = picture();
  after.pixels[0] = 250;
  expect(compare([picture(), picture()], after)).toMatchObject({ same: true });
  expect(compare([picture(), picture()], { width: 20, height: 400, pixels: after.pixels })).toEqual({
    same: false,
    why: 'size',
  });
});
