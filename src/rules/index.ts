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
import narrativeAllClosedContradiction from './narrative-all-closed-contradiction.js';
import narrativeReviewsMismatch from './narrative-reviews-mismatch.js';
import narrativeDocumentsMismatch from './narrative-documents-mismatch.js';
import narrativeDecisionsMismatch from './narrative-decisions-mismatch.js';
import enumerationSumMismatch from './enumeration-sum-mismatch.js';
import enumerationPartsConflict from './enumeration-parts-conflict.js';
import figureConflict from './figure-conflict.js';
import percentageMismatch from './percentage-mismatch.js';
import periodMismatch from './period-mismatch.js';
import periodMissing from './period-missing.js';
import yearMismatch from './year-mismatch.js';
import titleYearMismatch from './title-year-mismatch.js';
import organNameMismatch from './organ-name-mismatch.js';
import legalBasisOutdated from './legal-basis-outdated.js';
import excessiveRequestsImplausible from './excessive-requests-implausible.js';
import feeStatementMissing from './fee-statement-missing.js';
import feeStatementContradiction from './fee-statement-contradiction.js';
import feeStatementIncomplete from './fee-statement-incomplete.js';
import feeTariffInconsistent from './fee-tariff-inconsistent.js';
import problemsTooThin from './problems-too-thin.js';
import improvementMissing from './improvement-missing.js';
import oldFormatResidue from './old-format-residue.js';
import passageDuplicated from './passage-duplicated.js';
import placeholderUnfilled from './placeholder-unfilled.js';
import overviewTooLong from './overview-too-long.js';
import allZeroTables from './all-zero-tables.js';
import commonTypo from './common-typo.js';
import repeatedWord from './repeated-word.js';
import approximateExactNumber from './approximate-exact-number.js';
import bracketWidthMixed from './bracket-width-mixed.js';
import halfwidthPunctuation from './halfwidth-punctuation.js';
import sentenceUnterminated from './sentence-unterminated.js';
import paragraphBroken from './paragraph-broken.js';
import listMarkerSequence from './list-marker-sequence.js';
import markupResidue from './markup-residue.js';
import cjkDigitSpace from './cjk-digit-space.js';
import documentNumberBracket from './document-number-bracket.js';
import privacyIdNumber from './privacy-id-number.js';
import privacyMobileNumber from './privacy-mobile-number.js';
import privacyPersonName from './privacy-person-name.js';
import contactIncomplete from './contact-incomplete.js';
import publicationLate from './publication-late.js';
import signatureDateImplausible from './signature-date-implausible.js';

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
  narrativeAllClosedContradiction,
  narrativeReviewsMismatch,
  narrativeDocumentsMismatch,
  narrativeDecisionsMismatch,
  enumerationSumMismatch,
  enumerationPartsConflict,
  figureConflict,
  percentageMismatch,
  periodMismatch,
  periodMissing,
  yearMismatch,
  titleYearMismatch,
  organNameMismatch,
  legalBasisOutdated,
  excessiveRequestsImplausible,
  feeStatementMissing,
  feeStatementContradiction,
  feeStatementIncomplete,
  feeTariffInconsistent,
  problemsTooThin,
  improvementMissing,
  oldFormatResidue,
  passageDuplicated,
  placeholderUnfilled,
  overviewTooLong,
  allZeroTables,
  commonTypo,
  repeatedWord,
  approximateExactNumber,
  bracketWidthMixed,
  halfwidthPunctuation,
  sentenceUnterminated,
  paragraphBroken,
  listMarkerSequence,
  markupResidue,
  cjkDigitSpace,
  documentNumberBracket,
  privacyIdNumber,
  privacyMobileNumber,
  privacyPersonName,
  contactIncomplete,
  publicationLate,
  signatureDateImplausible,
];
