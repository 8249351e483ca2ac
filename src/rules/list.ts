import { projectDuplicate } from "./across/project-duplicate";
import { targetConflict } from "./across/target-conflict";
import { basisIsEvidence } from "./basis/basis-is-evidence";
import { basisNonstandard } from "./basis/basis-nonstandard";
import { basisUniform } from "./basis/basis-uniform";
import { costBasisHistorical } from "./basis/cost-basis-historical";
import { deadlineBasisHistorical } from "./basis/deadline-basis-historical";
import { benefitRepeatsOutput } from "./category/benefit-repeats-output";
import { categoryMissing } from "./category/category-missing";
import { costWithoutAmount } from "./category/cost-without-amount";
import { executionRateAsIndicator } from "./category/execution-rate-as-indicator";
import { growthAsQuality } from "./category/growth-as-quality";
import { rateAsQuantity } from "./category/rate-as-quantity";
import { satisfactionAsBenefit } from "./category/satisfaction-as-benefit";
import { satisfactionAudience } from "./category/satisfaction-audience";
import { satisfactionNotSurveyed } from "./category/satisfaction-not-surveyed";
import { timelinessAsQuality } from "./category/timeliness-as-quality";
import { timelinessWithoutTime } from "./category/timeliness-without-time";
import { yearlyCountAsLasting } from "./category/yearly-count-as-lasting";
import { codeCheckCharacter } from "./code/code-check-character";
import { codeDuplicate } from "./code/code-duplicate";
import { codeFormat } from "./code/code-format";
import { codeRegionYear } from "./code/code-region-year";
import { codeWhitespace } from "./code/code-whitespace";
import { scoreArithmetic } from "./evaluation/score-arithmetic";
import { weightSum } from "./evaluation/weight-sum";
import { goalContradiction } from "./goal/goal-contradiction";
import { goalNotMeasured } from "./goal/goal-not-measured";
import { gradeMissing } from "./grades/grade-missing";
import { gradeOverlap } from "./grades/grade-overlap";
import { gradeTargetGap } from "./grades/grade-target-gap";
import { gradeUnitMismatch } from "./grades/grade-unit-mismatch";
import { amountNegative } from "./money/amount-negative";
import { amountUnreadable } from "./money/amount-unreadable";
import { budgetMissing } from "./money/budget-missing";
import { budgetPartsSum } from "./money/budget-parts-sum";
import { costBudgetMismatch } from "./money/cost-budget-mismatch";
import { goalNumberConflict } from "./money/goal-number-conflict";
import { otherFundsBlank } from "./money/other-funds-blank";
import { planBehindSchedule } from "./money/plan-behind-schedule";
import { planFinalMismatch } from "./money/plan-final-mismatch";
import { planHeaderUnit } from "./money/plan-header-unit";
import { planMissing } from "./money/plan-missing";
import { planNotCumulative } from "./money/plan-not-cumulative";
import { planOverBudget } from "./money/plan-over-budget";
import { titleNameMismatch } from "./money/title-name-mismatch";
import { unitSlip } from "./money/unit-slip";
import { categoryShortLabel } from "./text/category-short-label";
import { categorySynonym } from "./text/category-synonym";
import { fieldCodeResidue } from "./text/field-code-residue";
import { listNumbering } from "./text/list-numbering";
import { punctuation } from "./text/punctuation";
import { repealedRegulation } from "./text/repealed-regulation";
import { straySpace } from "./text/stray-space";
import { termConflict } from "./text/term-conflict";
import { textDoubled } from "./text/text-doubled";
import { typo } from "./text/typo";
import { countNotInteger } from "./value/count-not-integer";
import { dateSerialValue } from "./value/date-serial-value";
import { deadlineAmbiguous } from "./value/deadline-ambiguous";
import { deadlinePast } from "./value/deadline-past";
import { directionConflict } from "./value/direction-conflict";
import { fullScoreTarget } from "./value/full-score-target";
import { ocrOperator } from "./value/ocr-operator";
import { operatorDirection } from "./value/operator-direction";
import { operatorMissing } from "./value/operator-missing";
import { operatorVariant } from "./value/operator-variant";
import { percentWord } from "./value/percent-word";
import { placeholderText } from "./value/placeholder-text";
import { ratioOverHundred } from "./value/ratio-over-hundred";
import { targetUnusual } from "./value/target-unusual";
import { twoValues } from "./value/two-values";
import { unitMissing } from "./value/unit-missing";
import { unitNameMismatch } from "./value/unit-name-mismatch";
import { valueFiller } from "./value/value-filler";
import { valueMissing } from "./value/value-missing";
import { valueNotGraded } from "./value/value-not-graded";
import { valueRepeatsName } from "./value/value-repeats-name";
import { valueUnparsed } from "./value/value-unparsed";
import { denominatorMismatch } from "./wording/denominator-mismatch";
import { descriptionMismatch } from "./wording/description-mismatch";
import { descriptionRepeatsName } from "./wording/description-repeats-name";
import { descriptionRepeatsOperator } from "./wording/description-repeats-operator";
import { descriptionSlogan } from "./wording/description-slogan";
import { descriptionTruncated } from "./wording/description-truncated";
import { indicatorDuplicate } from "./wording/indicator-duplicate";
import { nameGeneric } from "./wording/name-generic";
import { nameIsSentence } from "./wording/name-is-sentence";
import { nameVague } from "./wording/name-vague";
import { nameValueWording } from "./wording/name-value-wording";
import type { Rule } from "./rule";

/** Every rule, by folder and then by id: the one registry. */
export const rules: readonly Rule[] = [
  projectDuplicate,
  targetConflict,
  basisIsEvidence,
  basisNonstandard,
  basisUniform,
  costBasisHistorical,
  deadlineBasisHistorical,
  benefitRepeatsOutput,
  categoryMissing,
  costWithoutAmount,
  executionRateAsIndicator,
  growthAsQuality,
  rateAsQuantity,
  satisfactionAsBenefit,
  satisfactionAudience,
  satisfactionNotSurveyed,
  timelinessAsQuality,
  timelinessWithoutTime,
  yearlyCountAsLasting,
  codeCheckCharacter,
  codeDuplicate,
  codeFormat,
  codeRegionYear,
  codeWhitespace,
  scoreArithmetic,
  weightSum,
  goalContradiction,
  goalNotMeasured,
  gradeMissing,
  gradeOverlap,
  gradeTargetGap,
  gradeUnitMismatch,
  amountNegative,
  amountUnreadable,
  budgetMissing,
  budgetPartsSum,
  costBudgetMismatch,
  goalNumberConflict,
  otherFundsBlank,
  planBehindSchedule,
  planFinalMismatch,
  planHeaderUnit,
  planMissing,
  planNotCumulative,
  planOverBudget,
  titleNameMismatch,
  unitSlip,
  categoryShortLabel,
  categorySynonym,
  fieldCodeResidue,
  listNumbering,
  punctuation,
  repealedRegulation,
  straySpace,
  termConflict,
  textDoubled,
  typo,
  countNotInteger,
  dateSerialValue,
  deadlineAmbiguous,
  deadlinePast,
  directionConflict,
  fullScoreTarget,
  ocrOperator,
  operatorDirection,
  operatorMissing,
  operatorVariant,
  percentWord,
  placeholderText,
  ratioOverHundred,
  targetUnusual,
  twoValues,
  unitMissing,
  unitNameMismatch,
  valueFiller,
  valueMissing,
  valueNotGraded,
  valueRepeatsName,
  valueUnparsed,
  denominatorMismatch,
  descriptionMismatch,
  descriptionRepeatsName,
  descriptionRepeatsOperator,
  descriptionSlogan,
  descriptionTruncated,
  indicatorDuplicate,
  nameGeneric,
  nameIsSentence,
  nameVague,
  nameValueWording,
];
