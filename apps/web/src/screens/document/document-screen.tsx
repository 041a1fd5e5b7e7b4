import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck, IconFileDownload, IconFileTypePdf, IconFiles, IconPencil, IconSend, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAuditCheck, useDocument, useIssuedFiles, useTimeline } from '../../api/queries/document.queries';
import type { DocumentDetail } from '../../api/types';
import { useSession } from '../../app/session-context';
import { stroke } from '../../ui/icon';
import { PageHead } from '../../ui/page-head';
import { Panel, PanelRow } from '../../ui/panel';
import { ProblemBox } from '../../ui/problem-box';
import { ProblemPage } from '../../ui/problem-page';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { StateTag } from '../../ui/state-tag';
import { dateText, hashText, instantText } from '../../ui/words';
import { actionOf } from '../decision/action-of';
import { DecisionPanel } from '../decision/decision-panel';
import { AttachSealed } from '../decision/dispatch-part';
import { AfterIssueMenu } from '../ends/after-issue-menu';
import { DifferencesPanel } from '../ends/differences-panel';
import { EndedBanner } from '../ends/ended-banner';
import { DeliveriesTab } from './deliveries-tab';
import classes from './document.module.css';
import { StageLine } from './stage-line';
import { Timeline } from './timeline';
import { VersionsTab } from './versions-tab';

const tabs = [{ key: 'overview', path: '' }, { key: 'text', path: 'noi-dung' }, { key: 'deliveries', path: 'noi-nhan' }] as const;

/** The document page: stage, what may be done now, what happened, who received. */
export function DocumentScreen() {
  const { t } = useTranslation();
  const { documentId = '', tab = '' } = useParams();
  const document = useDocument(documentId);
  if (document.error) return <ProblemPage error={document.error} onRetry={() => void document.refetch()} />;
  if (!document.data) return <SkeletonRows count={8} />;
  const data = document.data;
  const current = tabs.find((item) => item.path === tab) ?? tabs[0];
  const edit = actionOf(data, 'edit') ?? actionOf(data, 'submit') ?? actionOf(data, 'recordIssued');
  return (
    <div className={classes.screen}>
      <PageHead
        documentTitle={data.title} title={data.title}
        crumb={<><Link to="/van-ban">{t('nav.documents')}</Link> › <strong style={{ color: 'var(--ink)', fontWeight: 600 }}>{data.codeNumber ?? data.typeText}</strong> {data.issuedOn ? t('documents.dated', { date: dateText(data.issuedOn) }) : null}<StateTag state={data.stage}>{data.stageText}</StateTag><span>{data.draftingUnit.name} · {data.drafter.fullName}</span></>}
        actions={<>
          {data.planId ? <Button variant="default" component={Link} to={`/ke-hoach/${data.planId}`}>{t('document.toPlan')}</Button> : null}
          <Button variant="default" component="a" href={`/api/v1/documents/${data.id}/preview.pdf`} target="_blank" rel="noreferrer" leftSection={<IconFileTypePdf size={16} stroke={stroke} />}>{t('document.pdf')}</Button>
          {edit ? <Button component={Link} to={`/van-ban/${data.id}/doi-chieu`} leftSection={<IconPencil size={16} stroke={stroke} />}>{t(data.door === 'issuedOutside' ? 'decision.openReviewOutside' : 'decision.openReview')}</Button> : null}
          <AfterIssueMenu document={data} />
        </>}
      >
        <EndedBanner document={data} receivers={`/van-ban/${data.id}/noi-nhan`} />
        <StageLine points={data.stageLine} />
        <nav className={classes.tabs} aria-label={t('document.tabsLabel')}>
          {tabs.map((item) => (
            <Link key={item.key} to={`/van-ban/${data.id}${item.path ? `/${item.path}` : ''}`} className={classes.tab} aria-current={item.key === current.key ? 'page' : undefined}>
              {t(`document.tab.${item.key}`)} <span>{item.key === 'text' ? t('document.versionCount', { count: data.versions.length }) : item.key === 'deliveries' && data.deliveriesSummary.total > 0 ? data.deliveriesSummary.total : ''}</span>
            </Link>
          ))}
        </nav>
      </PageHead>
      <div className={classes.page} key={current.key}>
        {current.key === 'overview' ? <Overview document={data} /> : null}
        {current.key === 'text' ? <VersionsTab document={data} /> : null}
        {current.key === 'deliveries' ? <div className={classes.wide}><DeliveriesTab document={data} /></div> : null}
      </div>
    </div>
  );
}

export function Overview({ document }: { document: DocumentDetail }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const timeline = useTimeline(document.id);
  const files = useIssuedFiles(document.id);
  const [checking, setChecking] = useState(false);
  const check = useAuditCheck(document.id, checking);
  const attach = actionOf(document, 'attachSealed');
  const summary = document.deliveriesSummary;
  const verified = check.data ?? timeline.data?.verified;
  const acting = document.openTask !== null || document.allowedActions.some((action) => ['approve', 'return', 'takeBack', 'pullBack', 'cancel', 'refuse', 'allocateNumber', 'dispatch', 'acknowledge', 'receive'].includes(action.verb));
  return (
    <div className={classes.split}>
      <div>
        <h2 className={classes.sectionTitle}>{t('document.tab.timeline')}</h2>
        {timeline.isPending ? <SkeletonRows count={5} height={52} /> : null}
        {timeline.error ? <ProblemBox error={timeline.error} onRetry={() => void timeline.refetch()} /> : null}
        {timeline.data ? <Timeline entries={timeline.data.items} today={today} /> : null}
      </div>
      <div className={classes.column}>
        {acting || document.route.length > 0 ? (
          <div className={classes.decision}><DecisionPanel document={document} onDecided={(message) => notifications.show({ message, color: 'green', icon: <IconCheck size={16} /> })} /></div>
        ) : null}
        {document.replaces ? <DifferencesPanel document={document} /> : null}
        {summary.total > 0 ? (
          <Panel icon={IconSend} title={t('facts.recipients')} note={t('document.receivedOf', { done: summary.acknowledged, total: summary.total })} action={<Link to={`/van-ban/${document.id}/noi-nhan`}>{t('home.seeAll')}</Link>}>
            <PanelRow wrap>
              <StateTag state="acknowledged">{t('document.summary.acknowledged', { count: summary.acknowledged })}</StateTag>
              {summary.opened > 0 ? <StateTag state="opened">{t('document.summary.opened', { count: summary.opened })}</StateTag> : null}
              {summary.waiting > 0 ? <StateTag state="waiting">{t('document.summary.waiting', { count: summary.waiting })}</StateTag> : null}
              {summary.failed > 0 ? <StateTag state="sendFailed">{t('document.summary.failed', { count: summary.failed })}</StateTag> : null}
            </PanelRow>
          </Panel>
        ) : null}
        <Panel icon={IconFiles} title={t('document.files')} note={files.data?.digitalState ?? document.digitalState} action={attach ? <AttachSealed documentId={document.id} label={attach.label} /> : undefined}>
          {files.data?.items.length === 0 ? <PanelRow><span className="secondary">{t('document.noFiles')}</span></PanelRow> : null}
          {files.data?.items.map((file) => (
            <div key={file.id} className={classes.fileRow}>
              <div><a href={file.url} download>{file.name}</a><div className="small">{file.kindText} · {instantText(file.at, today)}{file.by ? ` · ${file.by}` : ''} · <span className="hash" style={{ fontSize: 12 }}>{hashText(file.sha256)}</span></div></div>
              <IconFileDownload size={16} stroke={stroke} aria-hidden color="var(--ink-3)" />
            </div>
          ))}
        </Panel>
        {verified ? (
          <div className={classes.verify} role="status">
            {verified.ok ? <IconShieldCheck size={16} stroke={stroke} color="var(--green)" aria-hidden /> : <IconShieldX size={16} stroke={stroke} color="var(--red)" aria-hidden />}
            <span>{verified.ok ? t('document.chainWhole', { rows: verified.rows }) : t('document.chainBroken')} <button type="button" onClick={() => { if (checking) void check.refetch(); else setChecking(true); }} style={{ background: 'none', border: 0, padding: 0, font: 'inherit', color: 'var(--primary)', textDecoration: 'underline', cursor: 'pointer', minHeight: 24 }}>{t('document.checkAgain')}</button></span>
          </div>
        ) : null}
      </div>
    </div>
  );
}
