/** A sentence as numbered features, and whether it is one of those to be told. `weight` counts it for less or more than one. */
export type Example = { features: readonly number[]; isOne: boolean; weight: number };

export type Model = { bias: number; weights: Float64Array };

const rounds = 15;
const stepSize = 0.3;
/** Pulls weights towards nothing (L2), so that what was seen rarely says little. Tried from 0.003 to 0.1. */
const pull = 0.06;
/** Those to be told are few: each counts twice. */
const weightOfOne = 2;

/** The same numbers in the same order every time. */
const seeded = (): (() => number) => {
  let state = 42;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
};

/** Puts examples into another order, in place. */
const shuffle = (order: number[], random: () => number): void => {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] as number, order[index] as number];
  }
};

/** 0 to 1. */
export const likelihood = ({ bias, weights }: Model, features: readonly number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights[feature] as number), bias)));

/** Logistic regression with AdaGrad steps (Duchi et al., 2011). The same examples make the same model, number by number. `size`: how many features there are. */
export const train = (examples: readonly Example[], size: number): Model => {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-8);
  const model = { bias: -2, weights };
  let biasSquares = 1e-8;
  const random = seeded();
  const order = examples.map((_, index) => index);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const { features, isOne, weight } = examples[at] as Example;
      const error = (likelihood(model, features) - (isOne ? 1 : 0)) * (isOne ? weightOfOne : 1) * weight;
      biasSquares += error * error;
      model.bias -= (stepSize * error) / Math.sqrt(biasSquares);
      for (const feature of features) {
        const slope = error + pull * (weights[feature] as number);
        squares[feature] = (squares[feature] as number) + slope * slope;
        weights[feature] = (weights[feature] as number) - (stepSize * slope) / Math.sqrt(squares[feature] as number);
      }
    }
  }
  return model;
};
