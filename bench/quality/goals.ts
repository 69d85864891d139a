/** What is to be reached (bench/README.md says what each figure means). */
export interface Goal {
  /** Name of the figure in the scorer. */
  figure: string;
  label: string;
  /** `least`: at or above; `most`: at or below. */
  bound: 'least' | 'most';
  value: number;
}

const least = (figure: string, label: string, value: number): Goal => ({ figure, label, bound: 'least', value });

export const GOALS: readonly Goal[] = [
  least('precision', 'precision', 0.97),
  least('recall', 'recall', 0.92),
  { figure: 'falseAlarmsPer1000', label: 'false alarms / 1,000', bound: 'most', value: 1 },
  least('pointF1', 'point F1', 0.9),
  least('roundAccuracy', 'round', 0.95),
  least('citationTop1', 'top 1', 0.9),
  least('citationPrecision', 'citation precision', 0.93),
  least('citationRecall', 'citation recall', 0.85),
  least('relationAccuracy', 'relation', 0.93),
  least('differsPrecision', '`differs` precision', 0.9),
  least('differsRecall', '`differs` recall', 0.8),
];

/** On which figures errors are counted against the baseline with the best F1, and how many times fewer they must be. */
export const ERROR_FIGURES: readonly string[] = ['f1', 'citationPrecision', 'relationAccuracy'];
export const FEWER_ERRORS = 4;

export const isMet = ({ bound, value }: Goal, reached: number): boolean =>
  bound === 'least' ? reached >= value : reached <= value;
