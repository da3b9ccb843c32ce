// The small numbered list of what is done on Apple's site, in order.
import { useWords } from '../../app/wizard-context.ts';

export function Stages({ all, at }: { readonly all: readonly string[]; readonly at: number }) {
  const {
    apple: { portal },
  } = useWords();
  return (
    <ol className="stages">
      {all.map((name, index) => (
        <li
          key={name}
          data-status={index < at ? 'done' : index === at ? 'now' : 'to-come'}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
        >
          {name}
          {index < at && <span className="unseen">{portal.doneMark}</span>}
        </li>
      ))}
    </ol>
  );
}
