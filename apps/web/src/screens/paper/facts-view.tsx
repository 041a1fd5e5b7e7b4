import { IconCalendarTime, IconHash, IconListCheck, IconSend, IconTargetArrow, IconSignature } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanFacts } from '../../api/types';
import { type IconType, stroke } from '../../ui/icon';
import { baselineText, dueFactsText, indicatorTargetText, issuedOnText } from './fact-words';
import classes from './facts-view.module.css';

function Section({ icon: Icon, title, count, children }: { icon: IconType; title: string; count?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.section}>
      <h2 className={classes.head}><Icon size={16} stroke={stroke} aria-hidden /> {title} {count !== undefined ? <span className="secondary">{count}</span> : null}</h2>
      {children}
    </section>
  );
}
const Row = ({ label, children }: { label: ReactNode; children: ReactNode }) => (<div className={classes.row}><dt>{label}</dt><dd>{children}</dd></div>);

/** "Dữ liệu": the confirmed facts of a version, to read. */
export function FactsView({ facts }: { facts: PlanFacts }) {
  const { t } = useTranslation();
  const taskCount = facts.indicators.reduce((sum, indicator) => sum + indicator.tasks.length, 0);
  return (
    <div className={classes.facts}>
      <Section icon={IconHash} title={t('facts.identity')}>
        <dl>
          <Row label={t('facts.symbol')}>{facts.number ?? facts.symbol ?? t('facts.blank')}</Row>
          <Row label={t('facts.issuedOn')}>{issuedOnText(facts.issuedOn, t('facts.blankDay'))}</Row>
          <Row label={t('facts.title')}>{facts.title ?? t('facts.blank')}</Row>
          {facts.legalBases.map((basis, index) => <Row key={index} label={basis.verb}>{[basis.reference.number, basis.about].filter(Boolean).join(' · ')}</Row>)}
        </dl>
      </Section>
      <Section icon={IconTargetArrow} title={t('facts.indicators')} count={facts.indicators.length}>
        <dl>{facts.indicators.map((indicator) => <Row key={indicator.key} label={indicator.ordinal ?? '–'}><strong>{indicator.name}</strong><br />{[baselineText(indicator, t), indicatorTargetText(indicator, t)].filter(Boolean).join(' → ')}</Row>)}</dl>
      </Section>
      <Section icon={IconListCheck} title={t('facts.tasks')} count={taskCount}>
        <dl>
          {facts.indicators.flatMap((indicator) => indicator.tasks.map((task, index) => (
            <Row key={`${indicator.key}:${index}`} label={[indicator.ordinal, task.item].filter(Boolean).join(' ')}>{task.text}</Row>
          )))}
        </dl>
      </Section>
      <Section icon={IconCalendarTime} title={t('facts.obligations')} count={facts.obligations.length}>
        <dl>{facts.obligations.map((obligation, index) => <Row key={index} label={t(`facts.obligationKind.${obligation.kind}`)}>{obligation.reporters.join(', ') || t('facts.nobodyNamed')} → {obligation.receivers.join(', ') || t('facts.nobodyNamed')}<br />{dueFactsText(obligation, t)}</Row>)}</dl>
      </Section>
      <Section icon={IconSend} title={t('facts.recipients')} count={facts.recipients.length}>
        <dl>{facts.recipients.map((recipient, index) => <Row key={index} label={t(`facts.role.${recipient.role}`)}>{recipient.name}</Row>)}</dl>
      </Section>
      <Section icon={IconSignature} title={t('facts.signer')}>
        <dl><Row label={facts.signature.lines.join(', ') || (facts.signature.position ?? t('facts.blank'))}>{facts.signature.name ?? t('facts.blank')}</Row></dl>
      </Section>
    </div>
  );
}
