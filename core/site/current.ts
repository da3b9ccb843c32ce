// The management site that this program is about: the one line that another site, or a test, changes.
import { bcdm } from './bcdm.ts';
import type { SiteProfile } from './profile.ts';

export const site: SiteProfile = bcdm;
