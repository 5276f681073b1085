export const visitors = 0;
