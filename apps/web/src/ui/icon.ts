import type { IconProps } from '@tabler/icons-react';
import type { ComponentType } from 'react';

export type IconType = ComponentType<IconProps>;
/** Tabler outline, stroke 1.75 (look.md 5). */
export const stroke = 1.75;
