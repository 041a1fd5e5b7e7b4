import { ActionIcon, Tabs } from '@mantine/core';
import { IconArrowLeft, IconGitCompare } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimeline, useVersion } from '../../api/queries/document.queries';
import type { DocumentDetail } from '../../api/types';
import { useSession } from '../../app/session-context';
import { DueText } from '../../ui/due-text';
import { stroke } from '../../ui/icon';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { DecisionPanel } from '../decision/decision-panel';
import { Timeline } from '../document/timeline';
import { ChangedWords } from '../paper/document-html';
import { Paper } from '../paper/paper';
import { useSeenComparison } from './document-pane';
import classes from './phone-item.module.css';

/** Phone: list, then item; the decision lies in a fixed bar whatever tab is open. */
export function PhoneItem({ documentId, document, error, position, onBack, onDecided }: { documentId: string; document: DocumentDetail | undefined; error: unknown; position: string | null; onBack: () => void; onDecided: (message: string) => void }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const [tab, setTab] = useState<string | null>('summary');
  const seen = useSeenComparison(document);
  const content = useVersion(tab === 'text' ? documentId : null, document?.version?.no ?? null);
  const timeline = useTimeline(tab === 'timeline' ? documentId : null);
  const task = document?.openTask;
  const summary = document ? (
    <div className={classes.part}>
      <h2 className={classes.title}>{document.title}</h2>
      <p className="secondary">{document.draftingUnit.name} · {document.drafter.fullName}</p>
      {seen && seen.changed > 0 ? (
        <div className={classes.changes}>
          <div className={classes.changesHead}><IconGitCompare size={18} stroke={stroke} aria-hidden /> {t('document.changesSince', { count: seen.changed, from: seen.from })}</div>
          {seen.blocks.filter((block) => block.op !== 'same').slice(0, 4).map((block, index) => <p key={index} className="document" lang="vi"><ChangedWords words={block.words} /></p>)}
        </div>
      ) : null}
    </div>
  ) : null;
  return (
    <div className={classes.screen} data-phone-item>
      <header className={classes.head}>
        <ActionIcon size={44} onClick={onBack} aria-label={t('action.backToList')}><IconArrowLeft size={22} stroke={stroke} /></ActionIcon>
        <div className={classes.headWords}>
          <h1 className={classes.headTitle}>{task ? (task.stepNo && task.stepCount ? t('decision.title', { no: task.stepNo, count: task.stepCount, label: task.label }) : task.label) : (document?.stageText ?? '')}</h1>
          {task ? <DueText dueAt={task.dueAt} distance={task.distance} today={today} plain /> : null}
        </div>
        <span className="secondary">{position}</span>
      </header>
      <Tabs value={tab} onChange={setTab} className={classes.tabs}>
        <Tabs.List>
          <Tabs.Tab value="summary">{t('document.tab.summary')}</Tabs.Tab>
          <Tabs.Tab value="text">{t('document.view.text')}</Tabs.Tab>
          <Tabs.Tab value="timeline">{t('document.tab.timeline')}</Tabs.Tab>
        </Tabs.List>
        
      </Tabs>
      {error ? <div className={classes.part}><ProblemBox error={error} /></div> : null}
      {!document && !error ? <SkeletonRows count={4} /> : null}
      {document ? (
        <div className={classes.body}>
          <DecisionPanel
            document={document} onDecided={onDecided} onSeeChanges={() => setTab('summary')} compact before={summary}
            instead={tab === 'text' ? (content.data ? <Paper version={content.data} comparison={seen} /> : <SkeletonRows count={6} />) : tab === 'timeline' ? <div className={classes.part}>{timeline.data ? <Timeline entries={timeline.data.items} today={today} /> : <SkeletonRows count={4} />}</div> : undefined}
          />
        </div>
      ) : null}
    </div>
  );
}
