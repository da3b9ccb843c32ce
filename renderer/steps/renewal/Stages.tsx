// The small numbered list of what is done on Apple's site, in order.
import { useWords } from '../../app/wizard-context.ts';

function statusOf(index: number, at: number): 'done' | 'now' | 'to-come' {
  if (index === at) return 'now';
  return index < at ? 'done' : 'to-come';
}

export function Stages({ all, at }: { readonly all: readonly string[]; readonly at: number }) {
  const {
    apple: { portal },
  } = useWords();
  return (
    <ol className="stages">
      {all.map((name, index) => (
        <li key={name} data-status={statusOf(index, at)} {...(index === at ? { 'aria-current': 'step' as const } : {})}>
          {name}
          {index < at && <span className="unseen">{portal.doneMark}</span>}
        </li>
      ))}
    </ol>
  );
}
