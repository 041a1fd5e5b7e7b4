import type { TFunction } from 'i18next';
import type { CalendarRepair, PreviewDate, PreviewRow } from '../../api/types';
import { dateText } from '../../ui/words';

/** "quý III/2026", "6 tháng đầu năm 2026", "một lần". */
export function periodWords(period: PreviewDate['period'], t: TFunction): string {
  if (period === null) return t('preview.period.once');
  return t(`preview.period.${period.kind}`, {
    year: period.year, index: String(period.index).padStart(2, '0'), roman: ['I', 'II', 'III', 'IV'][period.index - 1] ?? '', half: t(period.index === 1 ? 'preview.period.first' : 'preview.period.second'),
  });
}

/** The button says what it does; a repair of another rule is of the side that feeds this one. */
export function repairWords(repair: CalendarRepair, obligation: number, t: TFunction): string {
  const own = repair.obligation === obligation;
  if (repair.kind === 'setDay') return t(own ? 'preview.repair.setDay' : 'preview.repair.setFeederDay', { day: String(repair.day ?? '').padStart(2, '0') });
  if (repair.kind === 'setDate') return t(own ? 'preview.repair.setDate' : 'preview.repair.setFeederDate', { date: dateText(repair.date) });
  return repair.date ? t('preview.repair.followFrom', { date: dateText(repair.date) }) : t('preview.repair.keepAsPast');
}

export function reportersText(row: PreviewRow, t: TFunction): string {
  return row.reporters.map((side) => side.printed).join('; ') || t('preview.unnamed');
}

export function receiversText(row: PreviewRow, t: TFunction): string {
  if (row.receivers.length > 0) return row.receivers.map((side) => side.printed).join('; ');
  return row.receivesInstead ? t('preview.instead', { name: row.receivesInstead }) : t('preview.unnamed');
}
