import { IconCircleCheckFilled, IconCircleDashed, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetail } from '../../api/types';
import { dateText } from '../../ui/words';
import classes from './document.module.css';

/** Where the document stands in its life: done, here, still to come. */
export function StageLine({ points }: { points: DocumentDetail['stageLine'] }) {
  const { t } = useTranslation();
  return (
    <ol className={classes.stages} aria-label={t('document.stages')}>
      {points.map((point) => (
        <li key={point.key} className={classes.stage} data-state={point.state} aria-current={point.state === 'current' ? 'step' : undefined}>
          <span className={classes.stageMark}>{point.state === 'done' ? <IconCircleCheckFilled size={18} aria-hidden /> : point.state === 'current' ? <IconPlayerPlayFilled size={16} aria-hidden /> : <IconCircleDashed size={18} aria-hidden />}</span>
          <span className={classes.stageLabel}>{point.label}</span>
          <span className={classes.stageNote}>{[point.at ? dateText(point.at) : null, point.note].filter(Boolean).join(', ')}</span>
        </li>
      ))}
    </ol>
  );
}
