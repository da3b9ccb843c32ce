// The lamp that says what a step does to the devices: shape and word, never colour alone.
import type { Impact } from '../../core/flows/step.ts';
import { Shape } from '../parts/Shape.tsx';
import { useWords } from '../wizard-context.ts';

const shapes = { none: 'lamp-calm', repeatable: 'lamp-again', irreversible: 'lamp-stop' } as const;

export function ImpactLamp({ impact }: { readonly impact: Impact }) {
  const { frame } = useWords();
  return (
    <p className="lamp" data-impact={impact}>
      <span className="lamp-about">{frame.impactAbout}</span>
      <Shape kind={shapes[impact]} />
      <strong>{frame.impact[impact]}</strong>
    </p>
  );
}
