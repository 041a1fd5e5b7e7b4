import { Button, Checkbox, Drawer, SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconBellRinging, IconCalendarTime, IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { apiRoot } from '../../api/client';
import type { Board, BoardCell } from '../../api/types';
import { useSession } from '../../app/session-context';
import { EmptyLine } from '../../ui/empty-line';
import { stroke } from '../../ui/icon';
import { stateMap } from '../../ui/state-map';
import { StateTag } from '../../ui/state-tag';
import { useKeys } from '../../ui/use-keys';
import { sentence, shortDateText } from '../../ui/words';
import { DutyPanel } from '../duty/duty-panel';
import { useDutyWords } from '../duty/duty-tag';
import { bygonePeriods, cellsOf, commonDay, currentPeriod, isOwed, moveCell, summaryOf } from './board-cells';
import classes from './board.module.css';
import { RemindManyDialog } from './remind-many-dialog';

/** Bảng theo dõi: units by periods, each cell a state in word and colour; one cell open with its panel (inbox.md 43). */
export function BoardTab({ board }: { board: Board }) {
  const { t } = useTranslation();
  const { today } = useSession();
  const [query, setQuery] = useSearchParams();
  const [chosen, setChosen] = useState<string[]>([]);
  const [cursor, setCursor] = useState<string | null>(null);
  const [reminding, setReminding] = useState(false);
  const [unfolded, setUnfolded] = useState(false);
  const narrow = useMediaQuery('(max-width: 1199px)') ?? false;
  const words = useDutyWords();
  const open = query.get('o');
  const period = query.get('ky') ?? currentPeriod(board);
  const put = (name: string, value: string | null) => setQuery((before) => { const next = new URLSearchParams(before); if (value) next.set(name, value); else next.delete(name); return next; }, { replace: true });
  const bygone = bygonePeriods(board);
  const periods = unfolded ? board.periods : board.periods.filter((one) => !bygone.includes(one.key));
  const grid = board.units.map((unit) => periods.map((one) => cellsOf(unit, one.key)[0]?.dutyId ?? null));
  const move = (direction: 'up' | 'down' | 'left' | 'right') => () => {
    const next = moveCell(grid, cursor ?? open, direction);
    setCursor(next);
    if (next) document.getElementById(`cell-${next}`)?.focus();
  };
  const unitOf = (dutyId: string | null) => board.units.find((unit) => unit.cells.some((cell) => cell.dutyId === dutyId));
  const toggle = (id: string) => setChosen((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  useKeys({ ArrowUp: move('up'), ArrowDown: move('down'), ArrowLeft: move('left'), ArrowRight: move('right'), x: () => { const unit = unitOf(cursor ?? open); if (unit) toggle(unit.id); }, Escape: () => (open ? put('o', null) : setChosen([])) });
  if (board.periods.length === 0 || !period) return <EmptyLine icon={IconCalendarTime} title={t('board.none')}>{t('board.noneNote')}</EmptyLine>;
  const sum = summaryOf(board, period);
  const label = board.periods.find((one) => one.key === period)?.label ?? '';
  const owing = board.units.filter((unit) => chosen.includes(unit.id)).flatMap((unit) => cellsOf(unit, period).filter((cell) => isOwed(cell) && !cell.isUpward).map((cell) => ({ dutyId: cell.dutyId, unit: unit.name, detail: words(cell).second })));
  const panel = open ? <DutyPanel dutyId={open} onClose={() => put('o', null)} /> : null;
  const allChosen = board.units.length > 0 && board.units.every((unit) => chosen.includes(unit.id));
  const mayRemind = board.allowedActions.some((one) => one.action === 'consolidate');
  return (
    <div className={classes.board} data-open={open && !narrow ? true : undefined}>
      <div className={classes.main}>
        <div className={classes.summary}>
          <strong>{t('board.heading', { period: sentence(label), count: sum.total })}</strong>
          {sum.done > 0 ? <StateTag state="received">{t('board.done', { count: sum.done })}</StateTag> : null}
          {sum.waiting > 0 ? <StateTag state="sentWaiting">{t('board.waiting', { count: sum.waiting })}</StateTag> : null}
          {sum.returned > 0 ? <StateTag state="returned">{t('board.returned', { count: sum.returned })}</StateTag> : null}
          {sum.extended > 0 ? <StateTag state="extended">{t('board.extended', { count: sum.extended })}</StateTag> : null}
          {sum.running > 0 ? <StateTag state="inTime">{t('board.running', { count: sum.running })}</StateTag> : null}
          {sum.overdue > 0 ? <StateTag state="overdue">{t('board.overdue', { count: sum.overdue })}</StateTag> : null}
          <span className={classes.spacer} />
          {bygone.length > 0 ? <Button variant="subtle" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>{t(unfolded ? 'board.foldBygone' : 'board.bygone', { count: bygone.length })}</Button> : null}
          {periods.length > 1 && periods.length <= 5 ? <SegmentedControl className={classes.periods} color="petrol" aria-label={t('desk.period')} value={period} onChange={(value) => put('ky', value)} data={periods.map((one) => ({ value: one.key, label: sentence(one.label) }))} /> : null}
          {board.figures.overdue > 0 ? <Button variant="default" component="a" href={`${apiRoot}/plans/${encodeURIComponent(board.planId)}/late.pdf`} target="_blank" leftSection={<IconFileTypePdf size={16} stroke={stroke} aria-hidden />}>{t('board.late')}</Button> : null}
        </div>
        <div className={classes.wrap}>
          <table className={classes.table} aria-label={t('board.label')}>
            <thead>
              <tr>
                <th><div className={classes.unitIn}>{mayRemind ? <Checkbox aria-label={t('board.selectAll')} checked={allChosen} indeterminate={chosen.length > 0 && !allChosen} onChange={() => setChosen(allChosen ? [] : board.units.map((unit) => unit.id))} /> : null}{t('board.unit')}</div></th>
                {periods.map((one) => {
                  const strict = commonDay(board, one.key, 'strictDay');
                  const late = commonDay(board, one.key, 'lateAfterDay');
                  const of = summaryOf(board, one.key);
                  return <th key={one.key} scope="col">{sentence(one.label)}<div className="small"><span>{[strict ? t('duty.dayCell', { day: shortDateText(strict, today) }) : null, one.key === period && late && late !== strict ? `${t('duty.late').toLocaleLowerCase('vi')} ${shortDateText(late, today)}` : null, of.total > 0 && of.done > 0 ? `${of.done}/${of.total}` : null].filter(Boolean).join(' · ')}</span></div></th>;
                })}
              </tr>
            </thead>
            <tbody>
              {board.units.map((unit) => (
                <tr key={`${unit.kind}:${unit.id}`}>
                  <th scope="row" className={classes.unit}><div className={classes.unitIn}>{mayRemind ? <Checkbox aria-label={t('board.select', { unit: unit.name })} checked={chosen.includes(unit.id)} onChange={() => toggle(unit.id)} /> : null}<span>{unit.name}</span></div></th>
                  {periods.map((one) => {
                    const cells = cellsOf(unit, one.key);
                    return <td key={one.key} data-label={sentence(one.label)} data-empty={cells.length === 0 || undefined}>{cells.length === 0 ? <span className={classes.none} aria-label={t('board.empty')}>–</span> : cells.map((cell) => <CellButton key={cell.dutyId} cell={cell} several={cells.length > 1} pressed={cell.dutyId === open} unit={unit.name} period={one.label} onFocus={() => setCursor(cell.dutyId)} onOpen={() => put('o', cell.dutyId)} />)}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {chosen.length > 0 ? (
          <div className={classes.bar} role="status">
            <span>{t('board.selected', { count: chosen.length })}</span>
            {owing.length > 0 ? <Button leftSection={<IconBellRinging size={16} stroke={stroke} aria-hidden />} onClick={() => setReminding(true)}>{t('board.remindMany', { count: owing.length })}</Button> : <span className="secondary">{t('board.nothingOwed', { period: label })}</span>}
            <Button variant="default" onClick={() => setChosen([])}>{t('board.clear')}</Button>
          </div>
        ) : null}
        <p className={classes.keys}>{t('board.keys')}</p>
      </div>
      {panel && !narrow ? <div className={classes.side}>{panel}</div> : null}
      {narrow ? <Drawer opened={panel !== null} onClose={() => put('o', null)} position="right" size="min(420px, 100vw)" withCloseButton={false} padding={0} styles={{ body: { height: '100%' } }} aria-label={t('duty.panel')}>{panel}</Drawer> : null}
      {reminding ? <RemindManyDialog list={owing} onClose={() => setReminding(false)} onDone={() => setChosen([])} /> : null}
    </div>
  );
}

function CellButton({ cell, several, pressed, unit, period, onFocus, onOpen }: { cell: BoardCell; several: boolean; pressed: boolean; unit: string; period: string; onFocus: () => void; onOpen: () => void }) {
  const { t } = useTranslation();
  const { look, word, second } = useDutyWords()(cell);
  const { icon: Icon, colour } = stateMap[look.state];
  const line2 = [second, several ? cell.what ?? cell.receiverName : null, cell.extensionAsked ? t('duty.asked') : null].filter(Boolean).join(' · ');
  return (
    <button id={`cell-${cell.dutyId}`} type="button" className={classes.cell} data-colour={colour} data-ground={look.state === 'extended' || undefined} aria-pressed={pressed} aria-label={`${unit}, ${period}: ${word}. ${line2}`} onFocus={onFocus} onClick={onOpen}>
      <Icon size={16} stroke={stroke} aria-hidden />
      <span className={classes.word}>{word}</span>
      {line2 ? <span className={classes.second}>{line2}</span> : null}
    </button>
  );
}
