import { barsModel, type BarsInput, type BarsModel } from '../bars/model';

/** All places of a period on one scale: the same figures as ranked bars have. */
export type StripInput = Omit<BarsInput, 'common'>;
export type StripModel = BarsModel;

export function stripModel(input: StripInput): StripModel {
	return barsModel(input);
}
