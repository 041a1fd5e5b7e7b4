import { Button } from '@mantine/core';
import { IconArrowBack, IconArrowBackUp, IconBellRinging, IconCalendarPlus, IconCircleCheck, IconCircleMinus, IconLock, IconNotes } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DutyAction, DutyDetail } from '../../api/types';
import { stroke } from '../../ui/icon';
import { ProblemBox } from '../../ui/problem-box';
import { ActDialog, type Asked } from './act-dialog';
import { useAcceptReport, useTakeBackReport } from './duty-commands';
import classes from './duty.module.css';
import { PaperDialog } from './paper-dialog';

const icon = (Icon: typeof IconLock) => <Icon size={16} stroke={stroke} aria-hidden />;

/** What may be done with the duty now: only what the server allows, the main verb filled and full width. */
export function DutyActions({ detail, without = [] }: { detail: DutyDetail; without?: readonly DutyAction[] }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Asked | 'recordPaper' | null>(null);
  const accept = useAcceptReport();
  const takeBack = useTakeBackReport();
  const may = (action: DutyAction) => !without.includes(action) && detail.allowedActions.some((one) => one.action === action);
  const { duty } = detail;
  const main: DutyAction | null = may('accept') ? 'accept' : may('decideExtension') ? 'decideExtension' : may('remind') ? 'remind' : null;
  const version = detail.versions.at(-1);
  const any = detail.allowedActions.some((one) => !without.includes(one.action) && !['saveDraft', 'submit', 'nothingToReport'].includes(one.action));
  const close = () => setAsked(null);
  return (
    <>
      {may('accept') && version ? <Button fullWidth size="lg" leftSection={icon(IconCircleCheck)} loading={accept.isPending} onClick={() => accept.mutate({ id: duty.id, versionNo: version.versionNo })}>{t('act.accept')}</Button> : null}
      {may('decideExtension') ? <Button fullWidth size={main === 'decideExtension' ? 'lg' : 'sm'} variant={main === 'decideExtension' ? 'filled' : 'default'} leftSection={icon(IconCalendarPlus)} onClick={() => setAsked('decideExtension')}>{t('act.decide.button')}</Button> : null}
      {may('remind') ? <Button fullWidth size={main === 'remind' ? 'lg' : 'sm'} variant={main === 'remind' ? 'filled' : 'default'} leftSection={icon(IconBellRinging)} onClick={() => setAsked('remind')} styles={{ root: { height: 'auto', minHeight: main === 'remind' ? 40 : 32 }, label: { whiteSpace: 'normal', padding: '4px 0' } }}>{t('act.remindButton', { unit: duty.reporterName })}</Button> : null}
      <div className={classes.pair}>
        {may('return') ? <Button variant="outline" color="plum" leftSection={icon(IconArrowBackUp)} onClick={() => setAsked('return')}>{t('act.returnButton')}</Button> : null}
        {may('recordPaper') ? <Button variant="default" leftSection={icon(IconNotes)} onClick={() => setAsked('recordPaper')}>{t('act.paper.button')}</Button> : null}
        {may('excuse') ? <Button variant="default" leftSection={icon(IconCircleMinus)} onClick={() => setAsked('excuse')}>{t('act.excuseButton')}</Button> : null}
        {may('requestExtension') ? <Button variant="default" leftSection={icon(IconCalendarPlus)} onClick={() => setAsked('requestExtension')}>{t('act.requestExtension')}</Button> : null}
        {may('takeBack') ? <Button variant="default" leftSection={icon(IconArrowBack)} loading={takeBack.isPending} onClick={() => takeBack.mutate({ id: duty.id })}>{t('act.takeBack')}</Button> : null}
      </div>
      {accept.error ? <ProblemBox error={accept.error} /> : null}
      {takeBack.error ? <ProblemBox error={takeBack.error} /> : null}
      {duty.standing === 'overdue' && !may('decideExtension') ? <p className="small">{t('duty.afterLate')}</p> : null}
      {!any && duty.standing !== 'overdue' ? <p className="lock-line">{icon(IconLock)} {t('duty.nothingToDo')}</p> : null}
      {asked === 'recordPaper' ? <PaperDialog detail={detail} onClose={close} /> : null}
      {asked && asked !== 'recordPaper' ? <ActDialog asked={asked} detail={detail} onClose={close} /> : null}
    </>
  );
}
