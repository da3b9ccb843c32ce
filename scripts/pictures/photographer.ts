// Takes one page in every look that was asked for, and leaves the window in the first look again.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type { Language } from '../../core/contract/wizard.ts';
import { firstLook, putInto, type Look } from './looks.ts';
import { windowPicture } from './window-picture.ts';

export type PictureOrder = {
  readonly out: string;
  readonly looks: readonly Look[];
  /** Other faces are passed over. */
  readonly only: RegExp;
  readonly taken: (face: string, pictures: number) => void;
};

/** `face` is flow and step, with what is special about it: `renew-verdict-wrong-row`. */
export type Take = (face: string) => Promise<void>;

export function photographer(
  app: ElectronApplication,
  language: Language,
  { out, looks, only, taken }: PictureOrder,
): Take {
  const done = new Set<string>();
  return async (face) => {
    // A story passes some pages twice; the first time is the usual one.
    if (!only.test(face) || done.has(face)) return;
    done.add(face);
    for (const look of looks) {
      await putInto(app, look);
      await writeFile(join(out, `${face}-${language}-${look.theme}-${look.size}.png`), await windowPicture(app));
    }
    await putInto(app, firstLook);
    taken(face, looks.length);
  };
}
