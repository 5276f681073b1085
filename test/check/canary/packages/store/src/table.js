export const table = "Records";
