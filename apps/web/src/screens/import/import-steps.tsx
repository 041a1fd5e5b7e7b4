import { IconCircleCheckFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './import-screen.module.css';

const allSteps = ['upload', 'review', 'office', 'calendar', 'receivers', 'submit'] as const;
export type ImportStep = (typeof allSteps)[number];

/** Tải lên, Đối chiếu, Cơ quan, Lịch báo cáo (of a plan), Nơi nhận, Trình. */
export function ImportSteps({ current, outside, isPlan = true, onStep }: { current: ImportStep; outside?: boolean; isPlan?: boolean; onStep?: (step: ImportStep) => void }) {
  const { t } = useTranslation();
  const steps = allSteps.filter((step) => isPlan || step !== 'calendar');
  const at = steps.indexOf(current);
  return (
    <ol className={classes.steps} aria-label={t('import.stepsLabel')}>
      {steps.map((step, index) => {
        const words = step === 'office' ? t('office.step') : step === 'calendar' ? t('preview.step') : t(`import.step.${step === 'submit' && outside ? 'record' : step}`);
        return (
          <li key={step} className={classes.step} aria-current={index === at ? 'step' : undefined}>
            {index < at ? <span className={classes.stepDone}><IconCircleCheckFilled size={20} aria-hidden /></span> : <span className={classes.stepNo}>{index + 1}</span>}
            {onStep && index > 0 && index !== at ? <button type="button" style={{ background: 'none', border: 0, padding: '2px 0', font: 'inherit', color: 'inherit', cursor: 'pointer', textDecoration: 'underline', textDecorationColor: 'var(--line-2)', textUnderlineOffset: 3 }} onClick={() => onStep(step)}>{words}</button> : words}
          </li>
        );
      })}
    </ol>
  );
}
