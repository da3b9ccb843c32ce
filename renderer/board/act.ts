// What the one button of a board's row does: the job that its state asks for, or the company's page.
import type { BoardLine } from '../../core/contract/customers.ts';
import type { FlowId } from '../../core/flows/flow-ids.ts';
import { site } from '../../core/site/current.ts';
import { call } from '../app/client.ts';
import type { Cover, First } from '../app/wizard-context.ts';

type Does =
  | { readonly kind: 'case'; readonly caseId: string }
  | { readonly kind: 'begin'; readonly flow: FlowId }
  | { readonly kind: 'page'; readonly page: 'customer' | 'custody' };

/** A job that is open comes first, whatever the state. */
export function doesFor(line: BoardLine): Does {
  const { status, openCase, lastCase } = line;
  if (openCase) return { kind: 'case', caseId: openCase.caseId };
  switch (status) {
    case 'other-seen':
    case 'checks-open':
      return lastCase ? { kind: 'case', caseId: lastCase } : { kind: 'page', page: 'customer' };
    case 'ended':
      return { kind: 'begin', flow: 'expired' };
    case 'late':
    case 'hurry':
    case 'begin':
      return { kind: 'begin', flow: 'renew' };
    case 'custody':
      return { kind: 'page', page: 'custody' };
    case 'custody-open':
    case 'put-off':
    case 'retired':
    case 'no-date':
    case 'calm':
      return { kind: 'page', page: 'customer' };
  }
}

/** Does it; `then`: where the company's page leads back to. */
export function act(
  line: Pick<BoardLine, 'customerId'>,
  does: Does,
  { attempt, openCase, cover, unsaved }: Pick<First, 'attempt' | 'openCase' | 'cover' | 'unsaved'>,
  then: Extract<Cover, { page: 'customer' | 'custody' }>['then'],
): void {
  const { customerId } = line;
  if (does.kind === 'page') return cover({ page: does.page, customerId, then });
  // Nothing is begun before it is known that the page may be left.
  unsaved.leave(() =>
    attempt(
      () =>
        does.kind === 'case'
          ? call('case.read', { caseId: does.caseId })
          : call('case.begin', {
              flow: does.flow,
              mode: 'real',
              environment: site.usualEnvironment,
              trap: null,
              customerId,
            }),
      (view) => {
        cover(null, 'elsewhere');
        openCase(view);
      },
    ),
  );
}
