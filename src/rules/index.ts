import type { AnyRule } from '../linter/rule.js';
import reportUnrecognised from './report-unrecognised.js';
import titleMissing from './title-missing.js';
import titleFormat from './title-format.js';
import sectionMissing from './section-missing.js';
import sectionOrder from './section-order.js';
import sectionNumber from './section-number.js';
import sectionDuplicate from './section-duplicate.js';
import sectionHeadingWording from './section-heading-wording.js';
import sectionEmpty from './section-empty.js';
import overviewAspectMissing from './overview-aspect-missing.js';
import overviewAspectOrder from './overview-aspect-order.js';
import overviewPrefaceOnly from './overview-preface-only.js';
import subheadingSequence from './subheading-sequence.js';
import partsStatementMismatch from './parts-statement-mismatch.js';
import headingLevel from './heading-level.js';
import accountabilityMissing from './accountability-missing.js';
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
import tableBalanceMismatch from './table-balance-mismatch.js';
import tableTotalMismatch from './table-total-mismatch.js';
import tableBoundViolation from './table-bound-violation.js';
import narrativeRequestsMismatch from './narrative-requests-mismatch.js';
import enumerationSumMismatch from './enumeration-sum-mismatch.js';
import enumerationPartsConflict from './enumeration-parts-conflict.js';
import periodMismatch from './period-mismatch.js';
import periodMissing from './period-missing.js';
import titleYearMismatch from './title-year-mismatch.js';
import excessiveRequestsImplausible from './excessive-requests-implausible.js';
import feeStatementMissing from './fee-statement-missing.js';
import passageDuplicated from './passage-duplicated.js';
import placeholderUnfilled from './placeholder-unfilled.js';
import commonTypo from './common-typo.js';
import repeatedWord from './repeated-word.js';
import publicationLate from './publication-late.js';

/** Every rule that comes with the tool, in the order of the catalogue. */
export const rules: AnyRule[] = [
  reportUnrecognised,
  titleMissing,
  titleFormat,
  sectionMissing,
  sectionOrder,
  sectionNumber,
  sectionDuplicate,
  sectionHeadingWording,
  sectionEmpty,
  overviewAspectMissing,
  overviewAspectOrder,
  overviewPrefaceOnly,
  subheadingSequence,
  partsStatementMismatch,
  headingLevel,
  accountabilityMissing,
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
  tableBalanceMismatch,
  tableTotalMismatch,
  tableBoundViolation,
  narrativeRequestsMismatch,
  enumerationSumMismatch,
  enumerationPartsConflict,
  periodMismatch,
  periodMissing,
  titleYearMismatch,
  excessiveRequestsImplausible,
  feeStatementMissing,
  passageDuplicated,
  placeholderUnfilled,
  commonTypo,
  repeatedWord,
  publicationLate,
];
