import { Button } from '@mantine/core';
import { IconChecks, IconReplace } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentDetail } from '../../api/types';
import { useSession } from '../../app/session-context';
import { stroke } from '../../ui/icon';
import { Panel } from '../../ui/panel';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { instantText } from '../../ui/words';
import { useConfirmDifferences, useReplacement, type Replacement } from './ends-commands';
import classes from './ends.module.css';

/** FIX-1: what the new plan changes, before and after, confirmed by its drafter; whoever decides reads the same list. */
export function DifferencesPanel({ document }: { document: DocumentDetail }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const query = useReplacement(document.id, document.replaces !== null);
  const confirm = useConfirmDifferences();
  if (!document.replaces) return null;
  const data = query.data;
  const mayConfirm = document.allowedActions.some((action) => action.verb === 'confirmDifferences');
  return (
    <Panel icon={IconReplace} title={t('ends.differences.title', { codeNumber: document.replaces.codeNumber ?? document.replaces.title })} note={data ? t('ends.differences.count', { count: data.differences.length }) : undefined}>
      {query.isPending ? <SkeletonRows count={3} /> : null}
      {query.error ? <ProblemBox error={query.error} onRetry={() => void query.refetch()} /> : null}
      {data ? (
        <>
          <div className={classes.note}>
            {data.differences.length === 0 ? t('ends.differences.none') : [data.running.owed > 0 ? t('ends.differences.owed', { count: data.running.owed }) : null, data.running.sent > 0 ? t('ends.differences.sent', { count: data.running.sent }) : null, t('ends.differences.fromNow')].filter(Boolean).join(' ')}
          </div>
          <div className={classes.scroll}><ul className={classes.list}>{data.differences.map((row, index) => <Difference key={index} row={row} />)}</ul></div>
          <div className={classes.foot} id="khac-biet">
            {data.confirmed ? <span><IconChecks size={16} stroke={stroke} color="var(--green)" style={{ verticalAlign: 'middle' }} aria-hidden /> {t('ends.differences.confirmed', { who: data.confirmed.by, at: instantText(data.confirmed.at, today) })}</span> : null}
            {!data.confirmed && mayConfirm ? <><Button loading={confirm.isPending} leftSection={<IconChecks size={16} stroke={stroke} />} onClick={() => confirm.mutate({ id: document.id, hash: data.hash })}>{t('ends.differences.confirm')}</Button><span className="small">{t('ends.differences.needed')}</span></> : null}
            {confirm.error ? <ProblemBox error={confirm.error} onRetry={() => void query.refetch()} /> : null}
          </div>
        </>
      ) : null}
    </Panel>
  );
}

function Difference({ row }: { row: Replacement['differences'][number] }) {
  return (
    <li className={classes.item}>
      <div className={classes.head}><span className={classes.change} data-change={row.change}>{row.changeText}</span><span className={classes.subject}>{row.subjectText}</span><span lang="vi">{row.name}</span></div>
      {row.indicator ? <div className="small" lang="vi">{row.indicator}</div> : null}
      {row.parts.length > 0 ? <ul className={classes.parts}>{row.parts.map((part, index) => <li key={index}>{part.label}: <del lang="vi">{part.before}</del> → <ins lang="vi">{part.after}</ins></li>)}</ul> : null}
    </li>
  );
}
