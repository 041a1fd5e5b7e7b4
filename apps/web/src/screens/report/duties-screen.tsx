import { Button } from '@mantine/core';
import { IconCalendarShare, IconClipboardText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { type DutyTab, useDuties } from '../../api/queries/follow-up.queries';
import { EmptyLine } from '../../ui/empty-line';
import { stroke } from '../../ui/icon';
import { MoreRows } from '../../ui/more-rows';
import { PageHead } from '../../ui/page-head';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { sentence } from '../../ui/words';
import list from '../documents/documents-screen.module.css';
import tabsClasses from '../document/document.module.css';
import { DutyTag, useDutyWords } from '../duty/duty-tag';
import { FeedDialog } from './feed-dialog';
import classes from './report.module.css';

const tabs: readonly DutyTab[] = ['mine', 'late', 'toAccept', 'upcoming', 'done'];

/** Báo cáo: what my units owe and what waits to be accepted, by period. */
export function DutiesScreen() {
  const { t } = useTranslation();
  const [query, setQuery] = useSearchParams();
  const asked = query.get('loc');
  const tab = tabs.find((one) => one === asked) ?? 'mine';
  const duties = useDuties(tab);
  const counts = duties.data?.counts;
  const words = useDutyWords();
  const [feed, setFeed] = useState(false);
  return (
    <>
      <PageHead title={t('report.title')} note={counts ? t('report.count', counts) : ' '} actions={<Button variant="default" leftSection={<IconCalendarShare size={16} stroke={stroke} aria-hidden />} onClick={() => setFeed(true)}>{t('feed.button')}</Button>}>
        <nav className={tabsClasses.tabs} aria-label={t('report.tabsLabel')}>
          {tabs.map((one) => <Link key={one} to={`?loc=${one}`} replace onClick={(event) => { event.preventDefault(); setQuery({ loc: one }, { replace: true }); }} className={tabsClasses.tab} aria-current={one === tab ? 'page' : undefined}>{t(`report.tab.${one}`)} <span>{counts && counts[one] > 0 ? counts[one] : ''}</span></Link>)}
        </nav>
      </PageHead>
      {feed ? <FeedDialog onClose={() => setFeed(false)} /> : null}
      <div className={list.page}>
        {duties.error ? <ProblemBox error={duties.error} onRetry={() => void duties.refetch()} /> : null}
        {duties.isPending ? <div className={list.box}><SkeletonRows /></div> : null}
        {duties.data && duties.data.items.length === 0 ? <div className={list.box}><EmptyLine icon={IconClipboardText} title={t(`report.empty.${tab}`)}>{tab === 'mine' ? t('report.emptyNote') : null}</EmptyLine></div> : null}
        {duties.data && duties.data.items.length > 0 ? (
          <ul className={list.box}>
            {duties.data.items.map((duty) => {
              const { second } = words(duty);
              return (
                <li key={duty.id} className={classes.row}>
                  <div>
                    <Link to={`/bao-cao/${duty.id}`} className={list.title}>{sentence(duty.periodLabel)}: {duty.planTitle}</Link>
                    <div className="small">{[duty.planNumber ?? t('report.noPlanNumber'), `${duty.reporterName} → ${duty.receiverName}`, duty.what].filter(Boolean).join(' · ')}</div>
                  </div>
                  <span><DutyTag duty={duty} /></span>
                  <span className="secondary">{[second, duty.hasDraft ? t('report.draft') : null].filter(Boolean).join(' · ')}</span>
                </li>
              );
            })}
          </ul>
        ) : null}
        <MoreRows list={duties} />
      </div>
    </>
  );
}
