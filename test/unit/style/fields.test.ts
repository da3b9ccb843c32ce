// Every field in which somebody types or pastes has a limit, which its own parts draw and say.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../../scripts/runtime/paths.ts';

const pages = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => name.replaceAll('\\', '/'));

describe('a field', () => {
  it('is drawn by the parts that know its limit, and by nothing else', () => {
    const bare = pages.filter((name) =>
      /<(?:Input|TextArea|input|textarea)\b/.test(readFileSync(join(root, 'renderer', name), 'utf8')),
    );
    expect(bare).toEqual(['controls/Bounded.tsx']);
  });
});
