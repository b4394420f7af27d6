import { notCalculated, sheetError } from '@waymark/datasets';
import type { NumberLook } from './number-format.js';
import { type DateSystem, dateOfSerial, timeOfFraction } from './serial-date.js';

/** A cell as it stands in the sheet. */
export interface SheetCell {
  /** s: shared text, str: text of a formula, inlineStr, n, b: yes or no, e: error, d: a date in words. */
  readonly type: string;
  readonly style: number;
  /** `undefined` where the cell has no value of its own. */
  readonly value: string | undefined;
  readonly inline: string;
  readonly hasFormula: boolean;
}

/** What the texts of cells rest on. */
export interface CellGround {
  readonly shared: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly dateSystem: DateSystem;
}

/**
 * The text by which a cell is read: what the sheet shows where that keeps the value, and the value where it does not. Dates are
 * YYYY-MM-DD, with their time where they have one; zeros of formats like 00000 are there; percentages keep their sign; an error keeps its
 * name (#N/A), and a formula without a stored value becomes one, so that neither is ever taken for a blank. Whole numbers of more than 15
 * digits have lost some and show it (1.23456789012346E+17). `undefined` where the cell cannot be read: the workbook is damaged.
 */
export function cellText(cell: SheetCell, ground: CellGround): string | undefined {
  const { type, value } = cell;
  if (type === 'inlineStr') return cell.inline;
  if (value === undefined) return cell.hasFormula ? notCalculated : '';
  switch (type) {
    case 's':
      return /^\d{1,9}$/.test(value) ? ground.shared[Number(value)] : undefined;
    case 'str':
    case 'd':
      return value;
    case 'b':
      return isYes(value);
    case 'e':
      return sheetError(value) === undefined ? '#UNKNOWN!' : value;
    case 'n':
      return numberText(value.trim(), ground.looks[cell.style], ground.dateSystem);
    default:
      return undefined;
  }
}

function isYes(value: string): string | undefined {
  if (value === '1' || value === 'true') return 'TRUE';
  return value === '0' || value === 'false' ? 'FALSE' : undefined;
}

function numberText(value: string, look: NumberLook | undefined, system: DateSystem): string | undefined {
  if (value === '') return '';
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(value)) return undefined;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  switch (look?.is) {
    case 'date':
      return dateOfSerial(number, system) ?? shownNumber(number);
    case 'time':
      return number >= 0 && number < 1 ? timeOfFraction(number) : shownNumber(number);
    case 'percent':
      return `${shownNumber(number * 100)}%`;
    case 'zeros':
      return Number.isInteger(number) && number >= 0 ? shownNumber(number).padStart(look.digits, '0') : shownNumber(number);
    default:
      return shownNumber(number);
  }
}

const digitsKept = 15;

/** A number with the 15 digits that spreadsheets keep: 0.1 + 0.2 is 0.3. Beyond them whole numbers are written short, as their end is lost. */
function shownNumber(number: number): string {
  const kept = Number(number.toPrecision(digitsKept));
  if (Math.abs(kept) < 1e15) return kept === 0 ? '0' : plainDecimal(kept);
  return kept.toExponential().replace('e', 'E');
}

function plainDecimal(number: number): string {
  const text = String(number);
  return text.includes('e') ? number.toFixed(20).replace(/\.?0+$/, '') : text;
}
