import { readRules } from '#documents/reading/pdf-rules';

const ops = { save: 1, restore: 2, transform: 3, constructPath: 4, endPath: 10, fill: 11, stroke: 12 };
const rectangle = (x: number, y: number, w: number, h: number) => [[0, x, y, 1, x + w, y, 1, x + w, y + h, 1, x, y + h, 4]];
const rulesOf = (paint: number, box: [number, number, number, number]) => readRules({ fnArray: [ops.constructPath], argsArray: [[paint, rectangle(...box), null]] }, ops);

describe('lines drawn on a page', () => {
  test('a clip as wide as the page draws nothing', () => {
    expect(rulesOf(ops.endPath, [57, 57, 480, 728])).toEqual({ horizontal: [], vertical: [] });
  });
  test('a shaded box has no borders of its own', () => {
    expect(rulesOf(ops.fill, [57, 600, 480, 40])).toEqual({ horizontal: [], vertical: [] });
  });
  test('a filled box as thin as a line is one', () => {
    expect(rulesOf(ops.fill, [57, 600, 480, 0.5]).horizontal).toEqual([{ y: 600.25, x0: 57, x1: 537 }]);
    expect(rulesOf(ops.fill, [57, 600, 0.5, 40]).vertical).toEqual([{ x: 57.25, y0: 600, y1: 640 }]);
  });
  test('the four sides of a stroked box are lines', () => {
    const { horizontal, vertical } = rulesOf(ops.stroke, [57, 600, 480, 40]);
    expect(horizontal.map((line) => line.y)).toEqual([600, 640]);
    expect(vertical.map((line) => line.x).sort()).toEqual([537, 57]);
  });
});
