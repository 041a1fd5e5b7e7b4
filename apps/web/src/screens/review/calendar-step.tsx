import { Button, SegmentedControl } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSchedulePreview } from '../../api/queries/document.queries';
import type { SchedulePreview, DocumentDetail } from '../../api/types';
import { EmptyLine } from '../../ui/empty-line';
import { stroke } from '../../ui/icon';
import { NoticeBox } from '../../ui/notice-box';
import { ProblemBox } from '../../ui/problem-box';
import { SkeletonRows } from '../../ui/skeleton-rows';
import { StateTag } from '../../ui/state-tag';
import { dateText } from '../../ui/words';
import classes from './calendar-step.module.css';
import type { ChosenMark } from './chosen-mark';
import { PreviewFaults } from './preview-faults';
import { PreviewGrid } from './preview-grid';
import { PreviewList } from './preview-list';
import { columnsOf, firstYearToShow, isOpenFault, shownYears } from './preview-year';
import { PreviewDetail } from './preview-detail';
import type { WorkingCopy } from './use-working-copy';

/** Lịch báo cáo xem trước: the year as follow-up will draw it, what is wrong in it, and one press to mend it. */
export function CalendarStep({ document, copy, readOnly, onPlace }: { document: DocumentDetail; copy: WorkingCopy; readOnly: boolean; onPlace: (pointer: string) => void }) {
  const preview = useSchedulePreview(document.id);
  if (preview.error) return <div className={classes.step}><ProblemBox error={preview.error} onRetry={() => void preview.refetch()} /></div>;
  if (!preview.data) return <div className={classes.step}><SkeletonRows count={6} /></div>;
  return <Schedule preview={preview.data} document={document} copy={copy} readOnly={readOnly} onPlace={onPlace} />;
}

function Schedule({ preview, document, copy, readOnly, onPlace }: { preview: SchedulePreview; document: DocumentDetail; copy: WorkingCopy; readOnly: boolean; onPlace: (pointer: string) => void }) {
  const { t } = useTranslation();
  const years = shownYears(preview);
  const [wanted, setWanted] = useState<number | null>(null);
  const [view, setView] = useState<'grid' | 'list'>('grid');
  const [chosen, setChosen] = useState<ChosenMark | null>(null);
  const year = wanted !== null && years.includes(wanted) ? wanted : firstYearToShow(preview);
  const wrong = preview.faults.filter(isOpenFault).length;
  const dates = preview.rows.reduce((sum, row) => sum + row.dates.length, 0);
  const row = chosen ? preview.rows.find((one) => one.index === chosen.row) : undefined;
  const date = row?.dates.find((one) => one.key === chosen?.key);
  const columns = columnsOf(preview, year);
  const choose = (mark: ChosenMark) => {
    const at = preview.rows.find((one) => one.index === mark.row)?.dates.find((one) => one.key === mark.key);
    const day = at ? Number((at.strictDay ?? at.nominalDate).slice(0, 4)) : year;
    if (!columns.some((column) => column.year === day)) setWanted(years.includes(day) ? day : day - 1);
    setChosen(mark);
  };
  const start = dateText(preview.startsOn);
  const odd = preview.years.filter((one) => one.calendar !== 'official' && columns.some((column) => column.year === one.year) && dates > 0);
  if (preview.rows.length === 0) return <div className={classes.step}><EmptyLine title={t('preview.none')}>{t('preview.noneNext')}</EmptyLine></div>;
  return (
    <div className={classes.step}>
      <header className={classes.head}>
        <div className={classes.headWords}>
          <h2 className={classes.title}>{t('preview.title')}</h2>
          <p className="secondary">{t(document.door === 'issuedOutside' ? 'preview.entered' : preview.startsOnPrinted ? 'preview.ifPrinted' : 'preview.ifToday', { date: start })}: {t('preview.counts', { rows: preview.rows.length, dates, undated: preview.rows.filter((one) => one.undated !== null).length })}. {t(`preview.policy.${preview.policy.policy}`, { days: preview.policy.workingDays ?? 0 })}</p>
        </div>
        {wrong > 0 ? <StateTag state="error">{t('preview.wrong', { count: wrong })}</StateTag> : <StateTag state="done">{t('preview.right')}</StateTag>}
        <div className={`${classes.tools} no-print`}>
          {years.length > 1 ? <SegmentedControl size="xs" aria-label={t('preview.yearLabel')} value={String(year)} onChange={(value) => setWanted(Number(value))} data={years.map((one) => ({ value: String(one), label: t('preview.year', { year: one }) }))} /> : <strong>{t('preview.year', { year })}</strong>}
          <SegmentedControl size="xs" visibleFrom="sm" aria-label={t('preview.view')} value={view} onChange={(value) => setView(value === 'list' ? 'list' : 'grid')} data={[{ value: 'grid', label: t('preview.grid') }, { value: 'list', label: t('preview.list') }]} />
          <Button size="xs" variant="default" visibleFrom="sm" leftSection={<IconPrinter size={14} stroke={stroke} />} onClick={() => window.print()}>{t('preview.print')}</Button>
        </div>
      </header>
      {odd.map((one) => <NoticeBox key={one.year} tone={one.calendar === 'empty' ? 'amber' : 'info'}>{t(one.calendar === 'empty' ? 'preview.emptyYear' : 'preview.provisionalYear', { year: one.year })}</NoticeBox>)}
      {preview.validity.openEnded && preview.validity.repeatsUntilYear === null ? <NoticeBox tone="amber">{t('preview.openEnd', { year: preview.validity.toYear })}</NoticeBox> : null}
      <div className={classes.body}>
        <div className={classes.main}>
          <div className={classes.gridWrap} data-shown={view === 'grid' || undefined}><PreviewGrid preview={preview} columns={columns} chosen={chosen} onChoose={choose} onPlace={onPlace} /></div>
          <div className={classes.listWrap} data-shown={view === 'list' || undefined}><PreviewList preview={preview} year={year} chosen={chosen} onChoose={choose} onPlace={onPlace} /></div>
        </div>
        <aside className={`${classes.side} no-print`}>
          <PreviewFaults documentId={document.id} preview={preview} copy={copy} readOnly={readOnly} chosen={chosen} onChoose={choose} onPlace={onPlace} />
          {row && date ? <PreviewDetail row={row} date={date} onPlace={onPlace} /> : <p className={classes.hint}>{t('preview.choose')}</p>}
        </aside>
      </div>
    </div>
  );
}
