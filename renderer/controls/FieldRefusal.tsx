// Why a field's text is not taken, under the field itself: brought into sight, and read with the field.
import type { ReactNode } from 'react';
import { Text } from 'react-aria-components';
import { useInSight } from '../frame/in-sight.ts';

/** Inside a TextField that is marked invalid. */
export function FieldRefusal({ children }: { readonly children: ReactNode }) {
  const seen = useInSight<HTMLElement>(true);
  return (
    <Text ref={seen} slot="errorMessage" className="field-refused" role="alert">
      {children}
    </Text>
  );
}
