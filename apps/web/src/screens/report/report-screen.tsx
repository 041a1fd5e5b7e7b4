import { Anchor, Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconCircleDot, IconCloudCheck, IconCloudOff, IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useDuty } from '../../api/queries/follow-up.queries';
import type { DutyDetail } from '../../api/types';
import { useSession } from '../../app/session-context';
import { stroke } from '../../ui/icon';
import { NoticeBox } from '../../ui/notice-box';
import { PageHead } from '../../ui/page-head';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { dateText, instantText, timeText } from '../../ui/words';
import { DutyActions } from '../duty/duty-actions';
import { useSendReport } from '../duty/duty-commands';
import { DutyDates, DutyExtensions, DutyLadder, ReportRead, VersionLine } from '../duty/duty-parts';
import { DutyTag } from '../duty/duty-tag';
import dutyClasses from '../duty/duty.module.css';
import { gapsOf, isComplete } from '../duty/report-content';
import { ReportForm } from './report-form';
import classes from './report.module.css';
import { useReportDraft } from './use-report-draft';

/** The report of one unit for one period: its form for the unit, the sent report for everybody else. */
export function ReportScreen() {
  const { dutyId = '' } = useParams();
  const query = useDuty(dutyId);
  if (query.error && !query.data) return <div style={{ padding: 20 }}><ProblemBox error={query.error} onRetry={() => void query.refetch()} /></div>;
  if (!query.data) return <SkeletonRows count={8} />;
  const may = query.data.allowedActions.some((one) => one.action === 'saveDraft');
  return may ? <Writing key={dutyId} detail={query.data} /> : <Reading key={dutyId} detail={query.data} />;
}

function Head({ detail }: { detail: DutyDetail }) {
  const { t } = useTranslation();
  const { duty } = detail;
  return (
    <PageHead
      title={t('duty.ofUnit', { period: duty.periodLabel, unit: duty.reporterName })}
      crumb={<><Link to="/bao-cao">{t('report.title')}</Link> › <Link to={`/ke-hoach/${duty.planId}`}>{duty.planNumber ?? t('report.noPlanNumber')}</Link> <span>{duty.planTitle}</span></>}
      actions={<DutyTag duty={duty} />}
    />
  );
}

function Side({ detail, children }: { detail: DutyDetail; children: React.ReactNode }) {
  const { t } = useTranslation();
  const { duty, previous } = detail;
  const sent = detail.versions.length > 0 && duty.state !== 'returned' && duty.state !== 'open';
  const accepted = duty.state === 'accepted';
  const steps = [
    { label: t('report.step.fill'), note: detail.draft?.authorName ?? detail.versions.at(-1)?.authorName ?? '', at: sent || detail.draft?.ready ? 'done' : 'now' },
    { label: t('report.step.head'), note: detail.versions.at(-1)?.sentBy && sent ? t('duty.sentBy', { who: detail.versions.at(-1)?.sentBy ?? '', at: instantText(detail.versions.at(-1)?.sentAt) }) : '', at: sent ? 'done' : detail.draft?.ready ? 'now' : 'later' },
    { label: t('report.step.accept', { unit: duty.receiverName }), note: '', at: accepted ? 'done' : sent ? 'now' : 'later' },
    { label: t('report.step.merge'), note: t('report.step.mergeNote'), at: accepted ? 'now' : 'later' },
  ];
  return (
    <div className={classes.side}>
      <div className={dutyClasses.side}>
        <div className={dutyClasses.middle}>
          <h2 className="visually-hidden">{t('duty.panel')}</h2>
          <DutyDates detail={detail} />
          <div className={dutyClasses.part}>
            <h3 className={dutyClasses.partTitle}>{t('report.way')}</h3>
            <ol className={classes.way}>
              {steps.map((step) => {
                const Icon = step.at === 'done' ? IconCircleCheck : step.at === 'now' ? IconCircleDot : IconCircleDashed;
                return <li key={step.label} data-done={step.at === 'done' || undefined} data-now={step.at === 'now' || undefined}><Icon size={16} stroke={stroke} aria-hidden /><div>{step.label}{step.note ? <div className="small">{step.note}</div> : null}</div></li>;
              })}
            </ol>
          </div>
          <DutyExtensions extensions={detail.extensions} />
          <DutyLadder ladder={detail.ladder} />
          <div className={dutyClasses.part}>
            {previous ? <details><summary style={{ cursor: 'pointer', fontWeight: 600, minHeight: 24 }}>{t('duty.previous', { period: previous.periodLabel })}</summary><VersionLine version={previous} /><ReportRead version={previous} dutyId={duty.id} tasks={detail.tasks} /></details> : <p className="secondary">{t('duty.noPrevious')}</p>}
          </div>
        </div>
        <footer className={`${dutyClasses.foot} ${classes.foot}`}>{children}</footer>
      </div>
    </div>
  );
}

function Writing({ detail }: { detail: DutyDetail }) {
  const { t } = useTranslation();
  const session = useSession();
  const draft = useReportDraft(detail);
  const [open, setOpen] = useState(() => (gapsOf(draft.content, detail.tasks)[0] ?? 1) - 1);
  const [tried, setTried] = useState(false);
  const [handed, setHanded] = useState(detail.draft?.ready ?? false);
  const send = useSendReport();
  const may = (action: string) => detail.allowedActions.some((one) => one.action === action);
  const gaps = gapsOf(draft.content, detail.tasks);
  const returned = detail.duty.state === 'returned' ? detail.versions.at(-1) : undefined;
  const onward = async (what: 'send' | 'hand') => {
    setTried(true);
    if (!isComplete(draft.content, detail.tasks)) {
      const gap = gaps[0];
      if (gap !== undefined) setOpen(gap - 1);
      requestAnimationFrame(() => document.getElementById(gap === undefined ? 'report-summary' : `task-${gap - 1}`)?.scrollIntoView({ block: 'center' }));
      return;
    }
    if (what === 'hand') return void (await draft.save(true).then((ok) => { if (ok) setHanded(true); }));
    if (await draft.save()) send.mutate({ id: detail.duty.id, editNo: draft.editNo.current });
  };
  const changed = draft.error?.code === 'duty.draftChanged';
  return (
    <div className={classes.screen}>
      <Head detail={detail} />
      <div className={classes.columns}>
        <div style={{ minHeight: 0, display: 'flex', flexDirection: 'column' }}>
          {returned?.outcomeReason ? <div style={{ padding: '12px 16px 0 20px' }}><NoticeBox tone="amber">{t('report.returnedBecause', { reason: returned.outcomeReason, day: dateText(detail.duty.fixByDay) })}</NoticeBox></div> : null}
          <ReportForm detail={detail} content={draft.content} onChange={(next) => { setHanded(false); draft.change(next); }} open={open} onOpen={setOpen} tried={tried} mayNothing={may('nothingToReport')} />
        </div>
        <Side detail={detail}>
          {draft.error ? <ProblemBox error={draft.error} kept={changed ? '' : t('report.keptHere')} {...(changed ? {} : { onRetry: () => void draft.save() })} /> : null}
          {changed ? <Button variant="default" onClick={() => void draft.takeNewest()}>{t('report.newer')}</Button> : null}
          {!draft.error ? <SavedLine state={draft.state} at={draft.savedAt} /> : null}
          {may('submit') ? <Button fullWidth size="lg" loading={send.isPending} leftSection={<IconSend size={16} stroke={stroke} aria-hidden />} onClick={() => void onward('send')}>{t('report.send')}</Button>
            : session.person.posts.length > 0 && !handed ? <Button fullWidth size="lg" leftSection={<IconSend size={16} stroke={stroke} aria-hidden />} onClick={() => void onward('hand')}>{t('report.hand')}</Button> : null}
          {handed && !may('submit') ? <NoticeBox tone="blue">{t('report.handed')}</NoticeBox> : null}
          {send.error ? <ProblemBox error={send.error} kept={t('act.kept')} /> : null}
          {detail.allowedActions.some((one) => !['saveDraft', 'submit', 'nothingToReport'].includes(one.action)) ? <DutyActions detail={detail} /> : null}
          {gaps.length > 0 && detail.tasks.length > 0 ? <p className="small">{t('report.missing', { list: gaps.join(', ') })}</p> : null}
        </Side>
      </div>
    </div>
  );
}

function SavedLine({ state, at }: { state: 'clean' | 'dirty' | 'saving' | 'failed'; at: string | null }) {
  const { t } = useTranslation();
  if (state === 'saving' || state === 'dirty') return <div className={classes.saved} role="status">{t('report.saving')}</div>;
  if (state === 'failed') return <div className={classes.saved} data-failed><IconCloudOff size={16} stroke={stroke} aria-hidden />{t('report.keptHere')}</div>;
  if (!at) return null;
  return <div className={classes.saved} role="status"><IconCloudCheck size={16} stroke={stroke} aria-hidden />{at === 'now' ? t('report.savedNow') : t('report.saved', { at: timeText(at) })}</div>;
}

function Reading({ detail }: { detail: DutyDetail }) {
  const { t } = useTranslation();
  const { duty } = detail;
  const versions = [...detail.versions].reverse();
  return (
    <div className={classes.screen}>
      <Head detail={detail} />
      <div className={classes.columns}>
        <div className={classes.form}>
          {duty.isUpward ? (
            <NoticeBox tone="info" action={detail.answeringDocumentId ? <Anchor component={Link} fz="sm" to={`/van-ban/${detail.answeringDocumentId}`}>{t('report.openDocument')}</Anchor> : <Anchor component={Link} fz="sm" to={`/ke-hoach/${duty.planId}/tong-hop?ky=${encodeURIComponent(duty.periodKey)}`}>{t('report.byDocument')}</Anchor>}>{t('duty.upward')}</NoticeBox>
          ) : null}
          {versions.length === 0 && !duty.isUpward ? <div className={classes.box}>{t('duty.noReport')}</div> : null}
          {versions.map((version, index) => (
            <div key={version.id} className={classes.box}>
              <VersionLine version={version} />
              {index === 0 ? <ReportRead version={version} dutyId={duty.id} tasks={detail.tasks} /> : <details><summary style={{ cursor: 'pointer', minHeight: 24 }}>{t('duty.read')}</summary><ReportRead version={version} dutyId={duty.id} tasks={detail.tasks} /></details>}
            </div>
          ))}
          {detail.endReason ? <div className={classes.box}>{t('duty.reason', { reason: detail.endReason })}{duty.settledByDutyId ? <> <Link to={`/bao-cao/${duty.settledByDutyId}`}>{t('duty.formerReport')}</Link></> : null}</div> : null}
        </div>
        <Side detail={detail}><DutyActions detail={detail} /></Side>
      </div>
    </div>
  );
}
