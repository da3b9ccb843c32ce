// The lamp that says what a step does to the devices: shape and word, never colour alone.
import type { Impact } from '../../core/engine/step.ts';
import { Shape } from '../controls/Shape.tsx';
import { useWords } from '../app/wizard-context.ts';

const shapes = { none: 'lamp-calm', repeatable: 'lamp-again', irreversible: 'lamp-stop' } as const;

/** `practice`: what could not be undone for real is only tried. */
export function ImpactLamp({ impact, practice = false }: { readonly impact: Impact; readonly practice?: boolean }) {
  const { frame } = useWords();
  const practised = practice && impact === 'irreversible';
  return (
    <p className="lamp" data-impact={impact} data-practised={practised}>
      <span className="lamp-about">{frame.impactAbout}</span>
      <Shape kind={shapes[impact]} />
      <strong>{practised ? frame.impactPractised : frame.impact[impact]}</strong>
    </p>
  );
}
