const word = /[a-z0-9'’]+|\?/g;

/** Words that stand this far apart still count as a pair. */
const farthest = 3;
/** Pieces of words have this many letters, `<` and `>` for the ends counted: "enttäuscht" and "enttäuschen" share most of theirs. */
const pieceLength = 4;

/** Features are numbered by a hash of so many bits; the few that share a number are learnt together (Weinberger et al., "Feature Hashing", 2009). */
export const featureBits = 16;

/** FNV-1a of 32 bits, its high bits folded in. */
const numberOf = (feature: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & ((1 << featureBits) - 1);
};

/**
 * What a flat sentence is known by, as numbers below 2^16: its words, the pairs of words at most three apart with what stands between left
 * open, and the pieces of longer words. All numbers in it are one word.
 */
export const featuresOf = (flat: string): Set<number> => {
  const words = flat.replace(/\d+/g, "0").match(word) ?? [];
  const features = new Set<number>();
  for (const [at, first] of words.entries()) {
    features.add(numberOf(first));
    for (let gap = 1; gap <= farthest; gap++) {
      const second = words[at + gap];
      if (second !== undefined) features.add(numberOf(gap === 1 ? `${first} ${second}` : `${first} … ${second}`));
    }
    const whole = `<${first}>`;
    if (first.length >= pieceLength)
      for (let from = 0; from + pieceLength <= whole.length; from++) features.add(numberOf(`#${whole.slice(from, from + pieceLength)}`));
  }
  return features;
};
