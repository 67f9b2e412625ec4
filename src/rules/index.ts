import type { AnyRule } from '../linter/rule.js';
import templateVersionMismatch from './template-version-mismatch.js';
import templateUnsupported from './template-unsupported.js';
import tableMissing from './table-missing.js';
import tableMisplaced from './table-misplaced.js';
import tableAsImage from './table-as-image.js';
import tableHeaderWording from './table-header-wording.js';
import tableRowLabelWording from './table-row-label-wording.js';
import tableRowMissing from './table-row-missing.js';
import tableRowExtra from './table-row-extra.js';
import tableRowRagged from './table-row-ragged.js';
import tableColumnMissing from './table-column-missing.js';
import tableCornerNoteMissing from './table-corner-note-missing.js';
import cellBlank from './cell-blank.js';
import cellPlaceholder from './cell-placeholder.js';
import cellNotNumeric from './cell-not-numeric.js';
import cellUnit from './cell-unit.js';
import cellNumberFormat from './cell-number-format.js';
import cellNegative from './cell-negative.js';
import cellNotInteger from './cell-not-integer.js';
import feeAmountUnit from './fee-amount-unit.js';
import procurementUnitMissing from './procurement-unit-missing.js';

/** Every rule that comes with the tool, in the order of the catalogue. */
export const rules: AnyRule[] = [
  templateVersionMismatch,
  templateUnsupported,
  tableMissing,
  tableMisplaced,
  tableAsImage,
  tableHeaderWording,
  tableRowLabelWording,
  tableRowMissing,
  tableRowExtra,
  tableRowRagged,
  tableColumnMissing,
  tableCornerNoteMissing,
  cellBlank,
  cellPlaceholder,
  cellNotNumeric,
  cellUnit,
  cellNumberFormat,
  cellNegative,
  cellNotInteger,
  feeAmountUnit,
  procurementUnitMissing,
];
