import { Anchor, Button, Kbd } from '@mantine/core';
import { IconArrowRight, IconCloudCheck } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useDocument, useVersion } from '../../api/queries/document.queries';
import { stroke } from '../../ui/icon';
import { NoticeBox } from '../../ui/notice-box';
import { ProblemBox } from '../../ui/problem-box';
import { ProblemPage } from '../../ui/problem-page';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { useKeys } from '../../ui/use-keys';
import { timeText } from '../../ui/words';
import { actionOf } from '../decision/action-of';
import { ImportSteps, type ImportStep } from '../import/import-steps';
import { OfficeStep } from '../office/office-step';
import { useOfficeProposal } from '../office/use-office-proposal';
import { isAsked } from './asked';
import { CalendarStep } from './calendar-step';
import { FactsForm } from './facts-form';
import { markedFacts } from './fact-spans';
import { Questions, sortedWarnings } from './questions';
import { ReceiversStep } from './receivers-step';
import classes from './review.module.css';
import { SourcePanel } from './source-panel';
import { SubmitStep } from './submit-step';
import { useWorkingCopy } from './use-working-copy';

const names: Record<string, ImportStep> = { 'co-quan': 'office', lich: 'calendar', 'noi-nhan': 'receivers', trinh: 'submit' };
const addresses: Partial<Record<ImportStep, string>> = { office: 'co-quan', calendar: 'lich', receivers: 'noi-nhan', submit: 'trinh' };

/** Đối chiếu: text, facts and questions side by side; then who receives; then Trình. */
export function ReviewScreen() {
  const { t } = useTranslation();
  const { documentId = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const step = names[search.get('buoc') ?? ''] ?? 'review';
  const document = useDocument(documentId);
  const working = document.data?.version ?? null;
  const version = useVersion(documentId, working?.no ?? null);
  const copy = useWorkingCopy(documentId, version.data);
  const [fact, setFact] = useState<string | null>(null);
  const [warningId, setWarningId] = useState<string | null>(null);
  const [showText, setShowText] = useState(false);
  const facts = copy.facts ?? version.data?.facts ?? null;
  const marks = useMemo(() => (facts ? markedFacts(facts) : []), [facts]);
  const warnings = useMemo(() => sortedWarnings(version.data?.warnings ?? []), [version.data]);
  const open = warnings.filter(isAsked);
  const current = warnings.find((warning) => warning.id === warningId) ?? null;
  const readOnly = !document.data || !actionOf(document.data, 'edit');
  const office = useOfficeProposal(documentId, document.data?.stage === 'drafting' && document.data.type === 'KH');
  // An office that is not this one is settled first; one that is known needs no detour.
  const officeFirst = office.data !== undefined && !office.data.isOwn;
  const title = facts?.title ?? document.data?.title ?? '';
  useEffect(() => { window.document.title = `${t('review.title')}: ${title} · Kế hoạch`; }, [t, title]);
  useEffect(() => { if (!warningId || warnings.find((warning) => warning.id === warningId)?.answer) setWarningId(open[0]?.id ?? null); }, [warnings]); // eslint-disable-line react-hooks/exhaustive-deps

  const goTo = (next: ImportStep) => setSearch((before) => {
    const after = new URLSearchParams(before);
    const name = addresses[next];
    if (name) after.set('buoc', name);
    else after.delete('buoc');
    return after;
  });
  const goQuestion = (by: 1 | -1) => {
    const index = open.findIndex((warning) => warning.id === warningId);
    const next = open[(index < 0 ? (by === 1 ? 0 : open.length - 1) : index + by + open.length) % Math.max(1, open.length)];
    if (next) {
      setWarningId(next.id);
      setFact(next.pointer ?? null);
      window.document.querySelector(`[data-warning="${CSS.escape(next.id)}"]`)?.scrollIntoView({ block: 'nearest' });
    }
  };
  /** The whole review without a mouse: from question to question, answer, and between the fact and its place. */
  const press = (selector: string) => window.document.querySelector<HTMLElement>(selector)?.click();
  const here = warningId ? `[data-warning="${CSS.escape(warningId)}"]` : null;
  useKeys({
    n: () => goQuestion(1), p: () => goQuestion(-1),
    y: () => { if (here) press(`${here} [data-accept]`); }, o: () => { if (!here) return; if (window.document.querySelector(`${here} [data-other]`)) press(`${here} [data-other]`); else window.document.querySelector<HTMLElement>(`${here} textarea`)?.focus(); },
    d: () => { setShowText(true); window.document.querySelector<HTMLElement>('[data-current-line]')?.focus(); },
    f: () => { setShowText(false); if (fact) window.document.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(fact)}"] button`)?.focus(); },
  }, step === 'review');

  if (document.error) return <ProblemPage error={document.error} onRetry={() => void document.refetch()} />;
  if (version.error) return <ProblemPage error={version.error} onRetry={() => void version.refetch()} />;
  if (!document.data || !version.data || !facts) return <SkeletonRows count={8} />;
  const outside = document.data.door === 'issuedOutside';
  const isPlan = document.data.type === 'KH';
  const after: ImportStep = step === 'review' && officeFirst ? 'office' : (step === 'review' || step === 'office') && isPlan ? 'calendar' : step === 'receivers' ? 'submit' : 'receivers';
  const afterWords = after === 'office' ? t('office.toOffice') : after === 'calendar' ? t('preview.next') : after === 'receivers' ? t('review.toReceivers') : t(outside ? 'review.toRecord' : 'review.toSubmit');
  const saveState = copy.state;

  return (
    <div className={classes.screen}>
      <header className={classes.bar}>
        <h1 className="visually-hidden">{t('review.title')}: {title}</h1>
        <ImportSteps current={step} outside={outside} isPlan={isPlan} onStep={goTo} />
        <div className={classes.file}>
          <Link to={`/van-ban/${documentId}`}>{version.data.sourceName ?? title}</Link>
          <span className="small"> · {t(`import.doors.${document.data.door}.title`)}</span>
          {saveState.kind === 'saving' ? <span className="small" role="status"> · {t('review.saving')}</span> : saveState.kind === 'saved' && saveState.at ? <span className="small" role="status"> · <IconCloudCheck size={14} stroke={stroke} style={{ verticalAlign: 'middle' }} aria-hidden /> {t('review.saved', { at: timeText(saveState.at) })}</span> : null}
        </div>
        {step === 'review' ? <Button className="only-narrow" variant="default" onClick={() => setShowText(!showText)} hiddenFrom="lg">{t(showText ? 'review.showFacts' : 'review.showText')}</Button> : null}
        {step !== 'submit' && step !== 'office' ? <Button rightSection={<IconArrowRight size={16} stroke={stroke} />} onClick={() => goTo(after)}>{afterWords}</Button> : null}
      </header>
      {saveState.kind === 'failed' ? (
        <div style={{ padding: '8px 20px', background: 'var(--surface)' }}>
          {saveState.problem.code === 'version.changed'
            ? <NoticeBox tone="amber" action={<Anchor component="button" type="button" fz="sm" onClick={() => void copy.reload()}>{t('review.reload')}</Anchor>}>{saveState.problem.message || t('review.changedElsewhere')} <span className="small">({saveState.problem.code})</span></NoticeBox>
            : <ProblemBox error={saveState.problem} onRetry={() => void copy.flush().catch(() => undefined)} kept={t('review.keptHere')} />}
        </div>
      ) : null}
      {readOnly ? <div style={{ padding: '8px 20px', background: 'var(--surface)' }}><NoticeBox tone="info">{t('review.readOnly')}</NoticeBox></div> : null}
      {step === 'review' ? (
        <div className={classes.columns} data-show-text={showText || undefined}>
          <div className={classes.column}>
            <SourcePanel
              documentId={documentId} version={version.data} body={version.data.body} facts={marks} warnings={warnings} current={fact} currentWarning={current}
              onFact={(pointer) => { setFact(pointer); const asked = open.find((warning) => warning.pointer === pointer); if (asked) setWarningId(asked.id); }} onWarning={setWarningId}
              onChange={readOnly ? undefined : (body) => copy.changeBody(body)}
            />
          </div>
          <div className={classes.column}>
            <FactsForm facts={facts} current={fact} onFact={(pointer) => { setFact(pointer); setShowText(true); }} warnings={warnings} onChange={readOnly ? undefined : (next) => copy.changeFacts(next)} />
          </div>
          <div className={classes.column}>
            <Questions documentId={documentId} warnings={warnings} copy={copy} currentId={warningId} readOnly={readOnly} onCurrent={(id) => { setWarningId(id); const asked = warnings.find((warning) => warning.id === id); if (asked?.pointer) setFact(asked.pointer); }} />
          </div>
        </div>
      ) : step === 'office' ? (
        <div style={{ flex: 1, minHeight: 0 }}><OfficeStep documentId={documentId} body={version.data.body} flush={copy.flush} nextWords={afterWords} onNext={() => goTo(after)} /></div>
      ) : step === 'calendar' ? (
        <CalendarStep document={document.data} copy={copy} readOnly={readOnly} onPlace={(pointer) => { setFact(pointer); const asked = open.find((warning) => warning.pointer === pointer); setWarningId(asked?.id ?? null); setShowText(true); goTo('review'); }} />
      ) : step === 'receivers' ? (
        <div className={classes.step}>
          {office.data?.mayConfirm && office.data.isOwn && office.data.newEntries > 0 ? <div style={{ maxWidth: 980, marginBottom: 10 }}><NoticeBox tone="info" action={<Anchor component="button" type="button" fz="sm" onClick={() => goTo('office')}>{t('office.seeOffice')}</Anchor>}>{t('office.someNew', { count: office.data.newEntries })}</NoticeBox></div> : null}
          <ReceiversStep documentId={documentId} readOnly={readOnly} />
        </div>
      ) : (
        <div className={classes.step}><SubmitStep document={document.data} version={version.data} copy={copy} onStep={goTo} /></div>
      )}
      {step === 'review' && open.length > 0 ? <div className="no-print" style={{ flex: 'none', borderTop: '1px solid var(--line)', background: 'var(--subtle)', padding: '6px 20px', fontSize: 13, color: 'var(--ink-2)' }}><Kbd>N</Kbd> {t('reviewKeys.next')} <Kbd>P</Kbd> {t('reviewKeys.previous')} <Kbd>Y</Kbd> {t('reviewKeys.accept')} <Kbd>O</Kbd> {t('reviewKeys.other')} <Kbd>D</Kbd> {t('reviewKeys.place')} <Kbd>F</Kbd> {t('reviewKeys.fact')} · {t('review.pressToEdit')}</div> : null}
    </div>
  );
}
