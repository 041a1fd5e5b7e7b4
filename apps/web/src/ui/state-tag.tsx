import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stroke } from './icon';
import { type StateKey, stateMap } from './state-map';

/** Tag of a state. `children` replaces the word of the map where the sentence says more ("Quá 5 ngày làm việc"). */
export function StateTag({ state, children }: { state: StateKey; children?: ReactNode }) {
  const { t } = useTranslation();
  const { icon: Icon, colour } = stateMap[state];
  return (
    <Badge color={colour} leftSection={<Icon size={14} stroke={stroke} aria-hidden />} style={state === 'voided' && !children ? { textDecoration: 'line-through' } : undefined}>
      {children ?? t(`state.${state}`)}
    </Badge>
  );
}
