import type { Board, BoardCell } from '../../api/types';

export type BoardUnit = Board['units'][number];
export interface PeriodSummary { total: number; done: number; waiting: number; returned: number; extended: number; overdue: number; running: number }

export function cellsOf(unit: BoardUnit, periodKey: string): BoardCell[] {
  return unit.cells.filter((cell) => cell.periodKey === periodKey);
}

/** Reminders reach only those who still owe: open or returned. */
export const isOwed = (cell: BoardCell): boolean => cell.state === 'open' || cell.state === 'returned';

/** What the sentence above the board says of one period. Each cell counts once; an extended unit is not late. */
export function summaryOf(board: Pick<Board, 'units'>, periodKey: string): PeriodSummary {
  const sum: PeriodSummary = { total: 0, done: 0, waiting: 0, returned: 0, extended: 0, overdue: 0, running: 0 };
  for (const cell of board.units.flatMap((unit) => cellsOf(unit, periodKey))) {
    if (cell.state === 'settledBefore' || cell.state === 'released' || cell.state === 'closedWithoutReport' || cell.state === 'excused') continue;
    sum.total += 1;
    if (cell.state === 'accepted') sum.done += 1;
    else if (cell.state === 'submitted' || cell.state === 'nothingToReport') sum.waiting += 1;
    else if (cell.standing === 'overdue' || cell.standing === 'fixOverdue') sum.overdue += 1;
    else if (cell.state === 'returned') sum.returned += 1;
    else if (cell.extended) sum.extended += 1;
    else if (cell.state === 'open') sum.running += 1;
  }
  return sum;
}

/** The period the eye wants first: the earliest in which something is owed or waits to be accepted, else the last one that opened, else the first. */
export function currentPeriod(board: Pick<Board, 'units' | 'periods'>): string | null {
  const live = board.periods.find((period) => board.units.some((unit) => cellsOf(unit, period.key).some((cell) => isOwed(cell) || cell.state === 'submitted' || cell.state === 'nothingToReport')));
  const opened = board.periods.filter((period) => board.units.some((unit) => cellsOf(unit, period.key).some((cell) => cell.state !== 'notOpen' && cell.state !== 'settledBefore')));
  return (live ?? opened.at(-1) ?? board.periods[0])?.key ?? null;
}

/** Columns nobody owes anything in: periods over before the plan was issued. All of them where the plan came after every one. */
export function bygonePeriods(board: Pick<Board, 'units' | 'periods'>): string[] {
  const bygone = board.periods.filter((period) => {
    const cells = board.units.flatMap((unit) => cellsOf(unit, period.key));
    return cells.length > 0 && cells.every((cell) => cell.state === 'settledBefore');
  });
  return bygone.length < board.periods.length ? bygone.map((period) => period.key) : [];
}

/** The days printed in the head of a column: one day, or none where the units of the period differ. */
export function commonDay(board: Pick<Board, 'units'>, periodKey: string, which: 'strictDay' | 'lateAfterDay'): string | null {
  const days = new Set(board.units.flatMap((unit) => cellsOf(unit, periodKey)).filter((cell) => !cell.extended).map((cell) => cell[which]));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

/** Arrow keys on the grid: from one cell to the next that exists in that direction, staying put at the border. */
export function moveCell(grid: readonly (readonly (string | null)[])[], from: string | null, direction: 'up' | 'down' | 'left' | 'right'): string | null {
  const row = grid.findIndex((cells) => from !== null && cells.includes(from));
  if (row < 0) return grid.flat().find((cell) => cell !== null) ?? null;
  const column = grid[row]!.indexOf(from);
  const [dy, dx] = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] }[direction] as [number, number];
  for (let y = row + dy, x = column + dx; y >= 0 && y < grid.length && x >= 0 && x < (grid[y]?.length ?? 0); y += dy, x += dx) {
    const found = grid[y]?.[x];
    if (found) return found;
  }
  return from;
}
