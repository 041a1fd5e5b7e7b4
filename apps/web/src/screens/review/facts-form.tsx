import { ActionIcon, Button } from '@mantine/core';
import { IconBook2, IconCalendarTime, IconHash, IconListCheck, IconPlus, IconScan, IconSend, IconTargetArrow, IconTrash, IconSignature } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssignmentFacts, IndicatorFacts, ObligationFacts, PlanFacts, RecipientFacts, VersionWarning } from '../../api/types';
import { type IconType, stroke } from '../../ui/icon';
import { NoticeBox } from '../../ui/notice-box';
import { dueFactsText } from '../paper/fact-words';
import { isAsked } from './asked';
import { checkedFact } from './checked-fact';
import { EditableChoice, EditableList, EditableNumber, EditableText } from './editable';
import { markedFacts } from './fact-spans';
import { readPrintedDate } from './printed-date';
import classes from './review.module.css';

interface Props { facts: PlanFacts; onChange?: (facts: PlanFacts) => void; current: string | null; onFact: (pointer: string) => void; warnings: VersionWarning[] }

/** The facts beside the text: press a fact to see where it stands, press its words to change it. */
export function FactsForm({ facts, onChange, current, onFact, warnings }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { if (current) box.current?.querySelector(`[data-pointer="${CSS.escape(current)}"]`)?.scrollIntoView({ block: 'nearest' }); }, [current]);
  const marks = markedFacts(facts);
  const lines = new Map(marks.map((fact) => [fact.pointer, fact.span.line]));
  const doubted = new Set(marks.filter((fact) => fact.span.confidence === 'low').map((fact) => fact.pointer));
  const edit = (part: Partial<PlanFacts>) => onChange?.({ ...facts, ...part });
  const may = onChange !== undefined;
  const asked = new Map(warnings.filter((warning) => isAsked(warning) && warning.pointer).map((warning) => [warning.pointer as string, warning.severity]));

  const row = (pointer: string, label: ReactNode, content: ReactNode, remove?: () => void) => (
    <div key={pointer} className={classes.fact} data-pointer={pointer} data-current={current === pointer || undefined} data-asked={asked.get(pointer)}>
      <span className={classes.factLabel}>{label}</span>
      <div className={classes.factValue}>{content}
        {!doubted.has(pointer) ? null : may
          ? <button type="button" className={classes.doubt} title={t('recognised.checkPress')} onClick={() => onChange(checkedFact(facts, pointer))}><IconScan size={14} stroke={stroke} aria-hidden /> {t('recognised.check')}</button>
          : <span className={classes.doubt}><IconScan size={14} stroke={stroke} aria-hidden /> {t('recognised.check')}</span>}
      </div>
      {lines.has(pointer) ? <button type="button" className={classes.lineButton} aria-label={t('review.showLine', { line: lines.get(pointer) })} onClick={() => onFact(pointer)}>{t('review.line', { line: lines.get(pointer) })}</button> : <span />}
      {may && remove ? <ActionIcon size={24} className={classes.pencil} aria-label={t('review.remove')} onClick={remove}><IconTrash size={14} stroke={stroke} /></ActionIcon> : null}
    </div>
  );
  const replaceAt = <T,>(list: readonly T[], index: number, value: T): T[] => list.map((item, place) => (place === index ? value : item));
  const without = <T,>(list: readonly T[], index: number): T[] => list.filter((_, place) => place !== index);

  const setIndicator = (index: number, part: Partial<IndicatorFacts>) => { const before = facts.indicators[index]; if (before) edit({ indicators: replaceAt(facts.indicators, index, { ...before, ...part }) }); };
  const setObligation = (index: number, part: Partial<ObligationFacts>) => { const before = facts.obligations[index]; if (before) edit({ obligations: replaceAt(facts.obligations, index, { ...before, ...part }) }); };
  const setRecipient = (index: number, part: Partial<RecipientFacts>) => { const before = facts.recipients[index]; if (before) edit({ recipients: replaceAt(facts.recipients, index, { ...before, ...part }) }); };
  const taskCount = facts.indicators.reduce((sum, indicator) => sum + indicator.tasks.length, 0);
  const issued = facts.issuedOn;
  const issuedText = [issued.day, issued.month, issued.year].map((part, index) => (part === null ? '…' : index < 2 ? String(part).padStart(2, '0') : String(part))).join('/');

  return (
    <div className={classes.facts} ref={box} tabIndex={0} role="group" aria-label={t('review.facts')}>
      {doubted.size > 0 ? <div style={{ padding: '10px 16px 4px' }}><NoticeBox tone="amber"><IconScan size={14} stroke={stroke} style={{ verticalAlign: 'middle' }} aria-hidden /> {t('recognised.note', { count: doubted.size })}</NoticeBox></div> : null}
      <Section icon={IconHash} title={t('facts.identity')}>
        {row('/number', t('facts.number'), <EditableText label={t('facts.number')} value={facts.number} empty={facts.symbol ? t('facts.numberByClerk', { symbol: facts.symbol }) : undefined} onChange={may ? (value) => edit({ number: value, symbol: value?.split('/').slice(1).join('/') || facts.symbol }) : undefined} />)}
        {row('/issuedOn', t('facts.issuedOn'), <EditableText label={t('facts.issuedOn')} value={issued.year === null && issued.month === null ? null : issuedText} empty={t('facts.blankDay')} onChange={may ? (value) => { const date = readPrintedDate(value); if (date) edit({ issuedOn: { ...issued, ...date } }); } : undefined} />)}
        {row('/title', t('facts.title'), <EditableText strong label={t('facts.title')} value={facts.title} onChange={may ? (value) => edit({ title: value }) : undefined} />)}
        {row('/issuingAgency', t('facts.agency'), <span className={classes.value}>{facts.issuingAgency.name ?? t('facts.blank')}{facts.issuingAgency.inferred ? <span className="small"> {t('facts.inferred')}</span> : null}</span>)}
        {row('/place', t('facts.place'), <EditableText label={t('facts.place')} value={facts.place} onChange={may ? (value) => edit({ place: value }) : undefined} />)}
      </Section>
      <Section icon={IconSignature} title={t('facts.signer')}>
        {row('/signature', facts.signature.lines.join(', ') || t('facts.post'), <EditableText label={t('facts.signerName')} value={facts.signature.name} onChange={may ? (value) => edit({ signature: { ...facts.signature, name: value } }) : undefined} />)}
        {row('/signature/lines', t('facts.printedLines'), <EditableList label={t('facts.printedLines')} value={facts.signature.lines} onChange={may ? (value) => edit({ signature: { ...facts.signature, lines: value } }) : undefined} />)}
      </Section>
      <Section icon={IconBook2} title={t('facts.bases')} count={facts.legalBases.length} onAdd={may ? () => edit({ legalBases: [...facts.legalBases, { verb: 'Căn cứ', reference: { number: null, issuedOn: null, issuer: null }, about: null, alias: null }] }) : undefined}>
        {facts.legalBases.map((basis, index) => row(`/legalBases/${index}`, basis.verb, <>
          <EditableText label={t('facts.number')} value={basis.reference.number} onChange={may ? (value) => edit({ legalBases: replaceAt(facts.legalBases, index, { ...basis, reference: { ...basis.reference, number: value } }) }) : undefined} />
          <EditableText label={t('facts.about')} value={basis.about} empty={t('facts.noAbout')} onChange={may ? (value) => edit({ legalBases: replaceAt(facts.legalBases, index, { ...basis, about: value }) }) : undefined} />
        </>, () => edit({ legalBases: without(facts.legalBases, index) })))}
      </Section>
      <Section icon={IconTargetArrow} title={t('facts.indicators')} count={facts.indicators.length}>
        {facts.indicators.map((indicator, index) => row(`/indicators/${index}`, indicator.ordinal ?? String(index + 1), <>
          <EditableText strong label={t('facts.indicatorName')} value={indicator.name} onChange={may ? (value) => setIndicator(index, { name: value ?? indicator.name }) : undefined} />
          {indicator.baseline ? <span className={classes.inline}>{t('facts.baseline', { year: indicator.baseline.year ?? '…' })} <EditableNumber label={t('facts.score')} value={indicator.baseline.score} onChange={may ? (value) => setIndicator(index, { baseline: indicator.baseline && { ...indicator.baseline, score: value } }) : undefined} /> · {t('facts.rankWord')} <EditableNumber integer label={t('facts.rankWord')} value={indicator.baseline.rank} onChange={may ? (value) => setIndicator(index, { baseline: indicator.baseline && { ...indicator.baseline, rank: value } }) : undefined} /></span> : null}
          {indicator.target ? <span className={classes.inline}>{t('facts.target', { year: indicator.target.year ?? '…' })} {indicator.target.operator && indicator.target.operator !== 'rank' ? indicator.target.operator.replace('>=', '≥') : ''} <EditableNumber label={t('facts.score')} value={indicator.target.score} onChange={may ? (value) => setIndicator(index, { target: indicator.target && { ...indicator.target, score: value } }) : undefined} /> · {t('facts.rankWord')} <EditableNumber integer label={t('facts.rankWord')} value={indicator.target.rank} onChange={may ? (value) => setIndicator(index, { target: indicator.target && { ...indicator.target, rank: value } }) : undefined} /></span> : null}
        </>))}
      </Section>
      <Section icon={IconListCheck} title={t('facts.tasksAndAssignments')} count={taskCount}>
        {facts.indicators.flatMap((indicator, index) => [
          ...indicator.tasks.map((task, place) => row(`/indicators/${index}/tasks/${place}`, [indicator.ordinal, task.item].filter(Boolean).join(' ') || '–',
            <EditableText label={t('facts.task')} value={task.text} onChange={may ? (value) => setIndicator(index, { tasks: value ? replaceAt(indicator.tasks, place, { ...task, text: value }) : without(indicator.tasks, place) }) : undefined} />,
            () => setIndicator(index, { tasks: without(indicator.tasks, place) }))),
          ...indicator.assignments.map((assignment, place) => row(`/indicators/${index}/assignments/${place}`, t('facts.assigned', { what: assignment.items?.join(', ') ?? assignment.topic ?? indicator.ordinal ?? '' }),
            <Assignment assignment={assignment} onChange={may ? (next) => setIndicator(index, { assignments: replaceAt(indicator.assignments, place, next) }) : undefined} />)),
        ])}
      </Section>
      <Section icon={IconCalendarTime} title={t('facts.obligations')} count={facts.obligations.length} onAdd={may ? () => edit({ obligations: [...facts.obligations, { kind: 'recurring', period: 'quarter', operator: 'before', due: { date: null, day: null, months: null, anchor: 'lastMonthOfPeriod' }, reporters: [], receivers: [], watchers: [], via: null, what: null }] }) : undefined}>
        {facts.obligations.map((obligation, index) => row(`/obligations/${index}`, t(`facts.obligationKind.${obligation.kind}`), <>
          <span className={classes.inline}><EditableList label={t('facts.reporters')} value={obligation.reporters} empty={t('facts.nobodyNamed')} onChange={may ? (value) => setObligation(index, { reporters: value }) : undefined} /> → <EditableList label={t('facts.receivers')} value={obligation.receivers} empty={t('facts.nobodyNamed')} onChange={may ? (value) => setObligation(index, { receivers: value }) : undefined} /></span>
          {may ? (
            <span className={classes.inline}>
              <EditableChoice label={t('facts.periodLabel')} value={obligation.period} choices={(['month', 'quarter', 'halfYear', 'nineMonths', 'year'] as const).map((value) => ({ value, label: t(`facts.period.${value}`) }))} onChange={(value) => setObligation(index, { period: value })} />
              <EditableChoice label={t('facts.operatorLabel')} value={obligation.operator} choices={(['before', 'by', 'within'] as const).map((value) => ({ value, label: t(`facts.operator.${value}`) }))} onChange={(value) => setObligation(index, { operator: value })} />
              {t('facts.dayWord')} <EditableNumber integer label={t('facts.dayWord')} value={obligation.due?.day ?? null} onChange={(value) => setObligation(index, { due: { date: null, months: null, anchor: null, ...obligation.due, day: value } })} />
              {t('facts.monthsWord')} <EditableText label={t('facts.monthsWord')} value={obligation.due?.months?.join(', ') ?? null} empty={obligation.due?.anchor ? t(`facts.anchor.${obligation.due.anchor}`) : undefined} onChange={(value) => setObligation(index, { due: { date: null, day: null, anchor: null, ...obligation.due, months: (value ?? '').split(/[,; ]+/).map(Number).filter((month) => month >= 1 && month <= 12) } })} />
            </span>
          ) : <span>{dueFactsText(obligation, t)}</span>}
        </>, () => edit({ obligations: without(facts.obligations, index) })))}
      </Section>
      <Section icon={IconSend} title={t('facts.recipients')} count={facts.recipients.length} onAdd={may ? () => edit({ recipients: [...facts.recipients, { name: '', role: 'inform', isGroup: false, raw: '' }] }) : undefined}>
        {facts.recipients.map((recipient, index) => row(`/recipients/${index}`,
          <EditableChoice label={t('facts.roleLabel')} value={recipient.role} choices={(['report', 'coordinate', 'execute', 'publish', 'inform'] as const).map((value) => ({ value, label: t(`facts.role.${value}`) }))} onChange={may ? (value) => setRecipient(index, { role: value ?? 'inform' }) : undefined} />,
          <EditableText label={t('facts.recipients')} value={recipient.raw || recipient.name} onChange={may ? (value) => setRecipient(index, { raw: value ?? '', name: (value ?? '').replace(/\s*\(b\/c\)\s*/i, '').replace(/[;.]$/, '') }) : undefined} />,
          () => edit({ recipients: without(facts.recipients, index) })))}
        {row('/archive', t('facts.archive'), <EditableList label={t('facts.archive')} value={facts.archive?.units ?? []} onChange={may ? (value) => edit({ archive: { draftingUnit: null, typist: null, copies: null, ...facts.archive, units: value } }) : undefined} />)}
      </Section>
    </div>
  );
}

function Assignment({ assignment, onChange }: { assignment: AssignmentFacts; onChange?: (next: AssignmentFacts) => void }) {
  const { t } = useTranslation();
  const set = (part: Partial<AssignmentFacts>) => onChange?.({ ...assignment, ...part });
  return (
    <>
      <span className={classes.inline}>{t('facts.lead')} <EditableList label={t('facts.lead')} value={assignment.leadUnits} onChange={onChange ? (value) => set({ leadUnits: value }) : undefined} /></span>
      {assignment.coordinatingUnits.length > 0 || onChange ? <span className={classes.inline}>{t('facts.coordinate')} <EditableList label={t('facts.coordinate')} value={assignment.coordinatingUnits} empty="–" onChange={onChange ? (value) => set({ coordinatingUnits: value }) : undefined} /></span> : null}
      {assignment.focalUnits.length > 0 ? <span className={classes.inline}>{t('facts.focal')} <EditableList label={t('facts.focal')} value={assignment.focalUnits} onChange={onChange ? (value) => set({ focalUnits: value }) : undefined} /></span> : null}
      {assignment.leaders.length > 0 ? <span className={classes.inline}>{t('facts.leaders')} {assignment.leaders.map((leader) => leader.name).join(', ')}</span> : null}
      {assignment.timeText ? <span className={classes.inline}>{t('facts.time')} <EditableText label={t('facts.time')} value={assignment.timeText} onChange={onChange ? (value) => set({ timeText: value }) : undefined} /></span> : null}
    </>
  );
}

function Section({ icon: Icon, title, count, onAdd, children }: { icon: IconType; title: string; count?: number; onAdd?: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className={classes.section}>
      <h2 className={classes.sectionHead}><Icon size={16} stroke={stroke} aria-hidden /> {title} {count !== undefined ? <span className="secondary">{count}</span> : null}
        {onAdd ? <Button ml="auto" size="xs" variant="subtle" leftSection={<IconPlus size={14} stroke={stroke} />} onClick={onAdd}>{t('action.add')}</Button> : null}
      </h2>
      {children}
    </section>
  );
}
