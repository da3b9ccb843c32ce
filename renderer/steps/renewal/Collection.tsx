// Screen 14: the daily collection of device information (docs/manual-coverage.md M29).
import { useCase } from '../../case/case-context.ts';
import { StepPage } from '../../frame/StepPage.tsx';
import { Rich } from '../../controls/Rich.tsx';
import { useWords } from '../../app/wizard-context.ts';

export function Collection() {
  const {
    afterwards: { collection },
  } = useWords();
  const { say } = useCase();
  const { lines } = collection.page;
  return (
    <StepPage
      words={collection.page}
      lines={[]}
      layout="below"
      primary={{ text: collection.page.primary, onPress: () => say({ kind: 'collection-set', data: {} }) }}
      quiet={[
        { text: collection.later, onPress: () => say({ kind: 'collection-later', data: {} }) },
        { text: collection.declined, onPress: () => say({ kind: 'collection-declined', data: {} }) },
      ]}
    >
      <ol className="setting-path" aria-label={collection.path}>
        {lines.map((line, index) => (
          <li key={index}>
            <span>
              <Rich line={line} />
            </span>
          </li>
        ))}
      </ol>
    </StepPage>
  );
}
