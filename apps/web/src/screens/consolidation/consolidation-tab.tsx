import { Button, Select, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { IconAlertTriangle, IconCalendarTime, IconFileSpreadsheet, IconFileText, IconStack2 } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { answerOf, api, apiRoot, keyHeader, newKey } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import { useDesk } from '../../api/queries/follow-up.queries';
import { keys } from '../../api/queries/keys';
import type { Board, ConsolidationDesk } from '../../api/types';
import { useCommand } from '../../api/use-command';
import { EmptyLine } from '../../ui/empty-line';
import { stroke } from '../../ui/icon';
import { NoticeBox } from '../../ui/notice-box';
import { Panel } from '../../ui/panel';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { StateTag } from '../../ui/state-tag';
import { dateText, numberText, sentence } from '../../ui/words';
import { currentPeriod } from '../board/board-cells';
import { dutyTouches } from '../duty/duty-commands';
import { stateOfLine } from '../duty/task-fields';
import classes from './consolidation.module.css';
import { missingUnits, type OwnWords, withOwnText } from './own-words';

/** Bàn tổng hợp of one period: who is missing on top, then the accepted parts task by task. */
export function ConsolidationTab({ board }: { board: Board }) {
  const { t } = useTranslation();
  const [query, setQuery] = useSearchParams();
  const period = query.get('ky') ?? currentPeriod(board);
  const desk = useDesk(board.planId, period);
  if (!period) return <EmptyLine icon={IconCalendarTime} title={t('desk.noPeriod')} />;
  return (
    <div className={classes.page}>
      {board.periods.length > 1 ? <Select w={260} aria-label={t('desk.period')} allowDeselect={false} value={period} onChange={(value) => { if (value) setQuery({ ky: value }, { replace: true }); }} data={board.periods.map((one) => ({ value: one.key, label: sentence(one.label) }))} /> : null}
      {desk.error ? <ProblemBox error={desk.error} onRetry={() => void desk.refetch()} /> : null}
      {desk.isPending ? <SkeletonRows count={6} /> : null}
      {desk.data ? <Desk key={`${board.planId}.${period}`} desk={desk.data} mayMake={board.allowedActions.some((one) => one.action === 'makeReport')} mayWrite={board.allowedActions.some((one) => one.action === 'consolidate')} /> : null}
    </div>
  );
}

/** Words of the focal unit are saved a moment after typing, with the edit number they began from. */
function useOwnWords(desk: ConsolidationDesk) {
  const client = useQueryClient();
  const [own, setOwn] = useState<OwnWords>(desk.own);
  const [state, setState] = useState<'clean' | 'saving' | 'failed'>('clean');
  const [error, setError] = useState<ApiProblem | null>(null);
  const editNo = useRef(desk.editNo);
  const latest = useRef(own);
  const dirty = useRef(false);
  const running = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queryKey = [keys.desk, desk.planId, desk.periodKey];
  const save = async (): Promise<boolean> => {
    clearTimeout(timer.current);
    if (running.current) await running.current;
    if (!dirty.current) return true;
    dirty.current = false;
    setState('saving');
    running.current = answerOf(api.PUT('/api/v1/plans/{id}/consolidation', { params: { path: { id: desk.planId }, query: { period: desk.periodKey }, header: keyHeader(newKey()) }, body: { editNo: editNo.current, own: latest.current } }))
      .then((answer) => { editNo.current = answer.editNo; client.setQueryData(queryKey, answer); setError(null); setState('clean'); return true; })
      .catch((problem: unknown) => { dirty.current = true; setError(problem instanceof ApiProblem ? problem : new ApiProblem({ code: 'screen.failed', status: 0, title: '' })); setState('failed'); return false; })
      .finally(() => { running.current = null; });
    return running.current;
  };
  const saveNow = useRef(save);
  saveNow.current = save;
  const change = (next: OwnWords) => {
    latest.current = next;
    dirty.current = true;
    setOwn(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void saveNow.current(), 900);
  };
  useEffect(() => () => { clearTimeout(timer.current); if (dirty.current) void saveNow.current(); }, []);
  /** Somebody of the unit saved meanwhile: his words are taken up, ours stay where they differ. */
  const takeNewest = async () => {
    const newest = await answerOf(api.GET('/api/v1/plans/{id}/consolidation', { params: { path: { id: desk.planId }, query: { period: desk.periodKey } } }));
    editNo.current = newest.editNo;
    client.setQueryData(queryKey, newest);
    change({ texts: { ...newest.own.texts, ...latest.current.texts }, general: latest.current.general || newest.own.general, proposals: latest.current.proposals || newest.own.proposals });
  };
  return { own, change, save, state, error, takeNewest };
}

function Desk({ desk, mayMake, mayWrite }: { desk: ConsolidationDesk; mayMake: boolean; mayWrite: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const words = useOwnWords(desk);
  const make = useCommand({
    send: (_: void, header) => api.POST('/api/v1/plans/{id}/consolidation/draft-report', { params: { path: { id: desk.planId }, query: { period: desk.periodKey }, header } }),
    touches: [...dutyTouches, keys.documents], onDone: (answer: { documentId: string }) => void navigate(`/van-ban/${answer.documentId}`),
  });
  const missing = missingUnits(desk.units);
  const used = desk.units.filter((unit) => unit.isUsed);
  const href = `${apiRoot}/plans/${encodeURIComponent(desk.planId)}/consolidation/export.xlsx?period=${encodeURIComponent(desk.periodKey)}`;
  let group: string | null | undefined;
  return (
    <>
      <div className={classes.top}>
        <h2>{t('desk.title', { period: desk.periodLabel })}</h2>
        <span className="secondary">{[t('desk.used', { count: used.length }), desk.upwardReceiver ? t('desk.upward', { unit: desk.upwardReceiver }) : null].filter(Boolean).join(' · ')}</span>
        <span className={classes.spacer} />
        {words.state === 'saving' ? <span className="small" role="status">{t('desk.saving')}</span> : null}
        <Button variant="default" component="a" href={href} leftSection={<IconFileSpreadsheet size={16} stroke={stroke} aria-hidden />}>{t('desk.export')}</Button>
        {desk.documentId ? <Button component={Link} to={`/van-ban/${desk.documentId}`} leftSection={<IconFileText size={16} stroke={stroke} aria-hidden />}>{t('desk.openReport')}</Button>
          : mayMake && used.length > 0 ? <Button loading={make.isPending} leftSection={<IconStack2 size={16} stroke={stroke} aria-hidden />} onClick={() => void words.save().then((ok) => { if (ok) make.mutate(); })}>{t('desk.make')}</Button> : null}
      </div>
      {make.error ? <ProblemBox error={make.error} /> : null}
      {words.error ? <><ProblemBox error={words.error} kept={t('desk.notSaved')} />{words.error.code === 'consolidation.changed' ? <div><Button variant="default" onClick={() => void words.takeNewest()}>{t('report.newer')}</Button></div> : null}</> : null}
      {missing.length > 0 ? (
        <Panel icon={IconAlertTriangle} tone="amber" title={t('desk.missing', { count: missing.length })} note={mayMake && !desk.documentId ? [desk.threshold.needed < desk.threshold.total ? t(desk.threshold.taken >= desk.threshold.needed ? 'desk.enough' : 'desk.notEnough', desk.threshold) : null, t('desk.makeMissing')].filter(Boolean).join(' ') : undefined}>
          <ul className={classes.missing}>
            {missing.map((unit) => (
              <li key={unit.dutyId}>
                <Link to={unit.source ? `/bao-cao/${unit.source.dutyId}` : `/ke-hoach/${desk.planId}/bang-theo-doi?o=${unit.dutyId}`}>{unit.unitName}</Link>
                <StateTag state={unit.state === 'submitted' || unit.state === 'nothingToReport' ? 'sentWaiting' : unit.state === 'returned' ? 'returned' : unit.state === 'notOpen' ? 'notYet' : unit.state === 'closedWithoutReport' ? 'stopped' : 'notStarted'}>{unit.stateText}</StateTag>
                <span className="secondary">{unit.source ? t('desk.formerPlan', { plan: unit.source.plan }) : unit.lateAfterDay ? `${t('duty.late')} ${dateText(unit.lateAfterDay)}` : ''}</span>
              </li>
            ))}
          </ul>
        </Panel>
      ) : <NoticeBox tone="info">{t('desk.none', { count: desk.units.length })}</NoticeBox>}
      {desk.tasks.length > 0 ? (
        <Panel icon={IconStack2} title={t('desk.byTask')} note={desk.tasks.length}>
          {desk.tasks.map((task) => {
            const head = task.indicatorId !== group && task.indicatorName;
            group = task.indicatorId;
            return (
              <div key={task.id}>
                {head ? <div className={classes.group}>{task.indicatorName}</div> : null}
                <div className={classes.task}>
                  <div className={classes.taskText}>{task.text}</div>
                  {task.parts.length === 0 ? <p className="secondary">{t('desk.noParts')}</p> : <p className="secondary">{t('desk.states', task.states)}</p>}
                  {task.total ? (
                    <details className={classes.total}>
                      <summary>{t(`desk.total.${task.total.kind}`, { count: task.total.of })}: <strong>{numberText(task.total.value)} {task.total.unit}</strong></summary>
                      <ul>{task.parts.filter((part) => part.figure !== null).map((part) => <li key={part.dutyId}><strong>{numberText(part.figure)}</strong> {task.total?.unit} · <Link to={`/bao-cao/${part.dutyId}`}>{t('desk.from', { unit: part.unitName, version: part.versionNo, author: part.authorName })}</Link></li>)}</ul>
                    </details>
                  ) : null}
                  <div className={classes.parts}>
                    {task.parts.map((part) => (
                      <div key={part.dutyId} className={classes.part}>
                        <div className={classes.partHead}><Link to={`/bao-cao/${part.dutyId}`}>{part.unitName}</Link><StateTag state={stateOfLine[part.state]}>{part.stateText}</StateTag></div>
                        {part.figure !== null ? <strong>{numberText(part.figure)} {task.total?.unit ?? ''}</strong> : null}
                        {part.text ? <p lang="vi">{part.text}</p> : null}
                        <span className="small">{[part.authorName, t('duty.reportNo', { no: part.versionNo }), part.source ? t('desk.formerPlan', { plan: part.source }) : null].filter(Boolean).join(' · ')}</span>
                      </div>
                    ))}
                  </div>
                  {mayWrite && task.parts.length > 0 ? <Textarea lang="vi" label={<>{t('desk.merged')} <span className="small">{t('desk.mergedNote')}</span></>} placeholder={task.mergedText} value={words.own.texts[task.id] ?? ''} onChange={(event) => words.change(withOwnText(words.own, task.id, event.currentTarget.value))} /> : null}
                </div>
              </div>
            );
          })}
        </Panel>
      ) : null}
      {desk.nothingToReport.length > 0 || desk.summaries.length > 0 ? (
        <Panel title={t('desk.summaries')}>
          <div className={classes.pad}>
            {desk.summaries.map((one) => <div key={one.dutyId}><Link to={`/bao-cao/${one.dutyId}`}>{t('desk.from', { unit: one.unitName, version: one.versionNo, author: one.authorName })}</Link><p lang="vi" style={{ whiteSpace: 'pre-wrap' }}>{one.text}</p></div>)}
            {desk.nothingToReport.length > 0 ? <div><StateTag state="nothingToReport">{t('desk.nothing')}</StateTag> {desk.nothingToReport.map((one) => one.unitName).join('; ')}</div> : null}
          </div>
        </Panel>
      ) : null}
      {mayWrite ? (
        <Panel title={t('desk.ownPart')}>
          <div className={classes.pad}>
            <Textarea lang="vi" label={t('desk.general')} minRows={3} value={words.own.general} onChange={(event) => words.change({ ...words.own, general: event.currentTarget.value })} />
            <Textarea lang="vi" label={t('desk.proposals')} minRows={3} value={words.own.proposals} onChange={(event) => words.change({ ...words.own, proposals: event.currentTarget.value })} />
          </div>
        </Panel>
      ) : null}
    </>
  );
}
