// Facts of telling the right row from its look-alikes, and of what became of a stray one.
import * as v from 'valibot';
import { line } from '../schemas.ts';

export const duplicateSayable = {
  /** The row is to be found: after E320, from a verdict, or because somebody asked. */
  'row-sought': v.strictObject({ because: v.picklist(['e320', 'verdict', 'asked']) }),
  /** The answer was read and the row is known; `unproven`: going on without proof, agreed with the help desk. */
  'row-settled': v.strictObject({ how: v.picklist(['proven', 'unproven']) }),
  /** What a certificate that was made or renewed by mistake serves (DETAILS.md W3). */
  'stray-told': v.strictObject({ stray: v.picklist(['none', 'made-by-create', 'serves-another', 'unknown']), owner: line }),
} as const;

export const rowAnswers = ['this-row', 'this-row-renewed', 'misread', 'other-row', 'candidates', 'no-candidate', 'not-enough', 'nothing-known', 'not-a-row'] as const;

export const duplicateWitnessed = {
  /** What a look at copied rows, panels, files or spoken values came to. Public material only; the text itself is not kept. */
  'row-judged': v.object({ via: v.picklist(['text', 'file', 'spoken']), answer: v.picklist(rowAnswers), row: v.nullable(v.number()) }),
} as const;
