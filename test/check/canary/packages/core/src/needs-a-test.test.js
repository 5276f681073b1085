export const question = "Does the product need its tests?";
