import { useDebouncedValue } from '@mantine/hooks';
import { IconBook2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useIncomingRegister } from '../../api/queries/record.queries';
import { isClerk, useSession } from '../../app/session-context';
import { EmptyLine } from '../../ui/empty-line';
import { MoreRows } from '../../ui/more-rows';
import { PageHead } from '../../ui/page-head';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { dateText } from '../../ui/words';
import { ReceiveSide } from './receive-side';
import { RegisterTabs, RegisterTools, type RegisterState } from './register-tools';
import classes from './register.module.css';

const columns = ['arrived', 'arrivalNumber', 'author', 'number', 'date', 'subject', 'toUnit', 'handed', 'receipt', 'remarks'] as const;

/** Sổ đăng ký văn bản đến (REG-2), with what has arrived and is not yet received. */
export function IncomingScreen() {
  const { t } = useTranslation();
  const session = useSession();
  const [state, setState] = useState<RegisterState>({ year: undefined, month: undefined, q: '' });
  const [q] = useDebouncedValue(state.q, 200);
  const register = useIncomingRegister({ ...(state.year ? { year: state.year } : {}), ...(state.month ? { month: state.month } : {}), ...(q.trim() ? { q: q.trim() } : {}) });
  const year = state.year ?? register.data?.year;
  const years = [...new Set([...(register.data?.years ?? []), Number(session.today.slice(0, 4))])].sort((a, b) => b - a);
  return (
    <div className={classes.screen}>
      <PageHead title={t('registers.incomingTitle', { year: year ?? '' })} note={register.data?.summary.text ?? ' '} actions={<RegisterTools kind="incoming" state={{ ...state, year }} years={years} onChange={setState} />}><RegisterTabs current="incoming" /></PageHead>
      <div className={classes.body}>
        <div className={classes.tableBox} tabIndex={0} role="group" aria-label={t('registers.tableLabel')}>
          {register.error ? <ProblemBox error={register.error} onRetry={() => void register.refetch()} /> : null}
          {register.isPending ? <SkeletonRows /> : null}
          {register.data && register.data.items.length === 0 ? <EmptyLine icon={IconBook2} title={q ? t('documents.noMatch', { query: q }) : t('registers.emptyIncoming')} /> : null}
          {register.data && register.data.items.length > 0 ? (
            <table className={classes.table}>
              <thead><tr>{columns.map((column, index) => <th key={column} scope="col"><small>{index + 1}</small>{t(`registers.column.${column}`)}</th>)}</tr></thead>
              <tbody>
                {register.data.items.map((row) => (
                  <tr key={row.id}>
                    <td data-label={t('registers.column.arrived')}>{dateText(row.arrivedOn)}</td>
                    <td data-label={t('registers.column.arrivalNumber')} className={classes.number}>{row.arrivalNumber}</td>
                    <td data-label={t('registers.column.author')}>{row.author}</td>
                    <td className={classes.number}><Link to={`/van-ban/${row.documentId}`}>{row.codeNumber}</Link></td>
                    <td data-label={t('registers.column.date')}>{dateText(row.issuedOn)}</td>
                    <td style={{ minWidth: 180 }}>{row.typeAndSubject}</td>
                    <td data-label={t('registers.column.toUnit')}>{row.toUnit}</td>
                    <td data-label={t('registers.column.handed')}>{dateText(row.handedOn)}</td>
                    <td data-label={t('registers.column.receipt')}>{row.receipt}</td>
                    <td data-label={t('registers.column.remarks')}>{row.remarks}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : null}
          <MoreRows list={register} />
        </div>
        {isClerk(session) ? <ReceiveSide /> : null}
      </div>
    </div>
  );
}
