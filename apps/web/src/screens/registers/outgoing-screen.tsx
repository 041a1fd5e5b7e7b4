import { useDebouncedValue } from '@mantine/hooks';
import { IconBan, IconBook2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTasks } from '../../api/queries/task.queries';
import { useOutgoingRegister } from '../../api/queries/record.queries';
import { isClerk, useSession } from '../../app/session-context';
import { DueText } from '../../ui/due-text';
import { EmptyLine } from '../../ui/empty-line';
import { MoreRows } from '../../ui/more-rows';
import { PageHead } from '../../ui/page-head';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { stroke } from '../../ui/icon';
import { dateText } from '../../ui/words';
import { RegisterTabs, RegisterTools, type RegisterState } from './register-tools';
import classes from './register.module.css';

const columns = ['number', 'date', 'subject', 'signer', 'recipients', 'keeper', 'copies', 'handed', 'receipt', 'remarks'] as const;

/** Sổ đăng ký văn bản đi: the ten columns of REG-1, and beside them what waits for the clerk. */
export function OutgoingScreen() {
  const { t } = useTranslation();
  const session = useSession();
  const [state, setState] = useState<RegisterState>({ year: undefined, month: undefined, q: '' });
  const [q] = useDebouncedValue(state.q, 200);
  const register = useOutgoingRegister({ ...(state.year ? { year: state.year } : {}), ...(state.month ? { month: state.month } : {}), ...(q.trim() ? { q: q.trim() } : {}) });
  const clerk = isClerk(session);
  const year = state.year ?? register.data?.year;
  const years = [...new Set([...(register.data?.years ?? []), Number(session.today.slice(0, 4))])].sort((a, b) => b - a);
  return (
    <div className={classes.screen}>
      <PageHead title={t('registers.outgoingTitle', { year: year ?? '' })} note={register.data?.summary.text ?? ' '} actions={<RegisterTools kind="outgoing" state={{ ...state, year }} years={years} onChange={setState} />}><RegisterTabs current="outgoing" /></PageHead>
      <div className={classes.body}>
        <div className={classes.tableBox} tabIndex={0} role="group" aria-label={t('registers.tableLabel')}>
          {register.error ? <ProblemBox error={register.error} onRetry={() => void register.refetch()} /> : null}
          {register.isPending ? <SkeletonRows /> : null}
          {register.data && register.data.items.length === 0 ? <EmptyLine icon={IconBook2} title={q ? t('documents.noMatch', { query: q }) : t('registers.emptyOutgoing')} /> : null}
          {register.data && register.data.items.length > 0 ? (
            <>
              <table className={classes.table}>
                <thead><tr>{columns.map((column, index) => <th key={column} scope="col" className={column === 'copies' ? classes.right : undefined}><small>{index + 1}</small>{t(`registers.column.${column}`)}</th>)}</tr></thead>
                <tbody>
                  {register.data.items.map((row) => (
                    <tr key={row.id} data-void={row.voidReason !== null || undefined}>
                      <td data-struck className={classes.number}>{row.documentId ? <Link to={`/van-ban/${row.documentId}`}>{row.codeNumber}</Link> : row.codeNumber}</td>
                      <td data-label={t('registers.column.date')}>{dateText(row.issuedOn)}</td>
                      <td data-struck style={{ minWidth: 170 }}>{row.typeAndSubject}</td>
                      <td data-label={t('registers.column.signer')} className={classes.signerCell}>{row.signer}</td>
                      <td data-label={t('registers.column.recipients')} className={classes.recipientsCell}>{row.recipients}</td>
                      <td data-label={t('registers.column.keeper')} className={classes.keeperCell}>{row.fileCopyKeeper}</td>
                      <td data-label={t('registers.column.copies')} className={classes.right}>{row.copies ?? ''}</td>
                      <td data-label={t('registers.column.handed')}>{dateText(row.handedOn)}</td>
                      <td data-label={t('registers.column.receipt')}>{row.receipt}</td>
                      <td>{row.voidReason ? <span style={{ display: 'flex', gap: 5 }}><IconBan size={14} stroke={stroke} style={{ flex: 'none', marginTop: 2 }} aria-hidden />{t('registers.voided', { reason: row.voidReason })}</span> : row.remarks}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <MoreRows list={register} />
              <p className={classes.foot}>{t('registers.appendOnly')}</p>
            </>
          ) : null}
        </div>
        {clerk ? <ClerkSide kinds={['allocateNumber', 'dispatch']} /> : null}
      </div>
    </div>
  );
}

/** What waits for the clerks, beside the register it will stand in. */
export function ClerkSide({ kinds }: { kinds: string[] }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const tasks = useTasks({ tab: 'mine' });
  const rows = (tasks.data?.items ?? []).filter((row) => kinds.includes(row.kind));
  return (
    <aside className={classes.side} aria-label={t('registers.waiting')}>
      <h2 className={classes.sideHead}>{t('registers.waiting')} <span className="secondary">{rows.length}</span></h2>
      {tasks.data && rows.length === 0 ? <p className="secondary" style={{ padding: '4px 14px 14px' }}>{t('registers.nothingWaits')}</p> : null}
      {rows.map((row) => (
        <div key={row.id} className={classes.waiting}>
          <div style={{ color: 'var(--primary)', fontWeight: 600 }}>{row.label}</div>
          <Link to={`/cho-xu-ly/${row.documentId ?? ''}`} style={{ fontWeight: 500 }}>{row.title}</Link>
          <div className="small">{[row.codeNumber, row.fromUnit].filter(Boolean).join(' · ')}</div>
          <DueText dueAt={row.dueAt} distance={row.distance} today={today} />
        </div>
      ))}
    </aside>
  );
}
