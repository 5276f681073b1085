import "../packages/core/src/meets-aws.js";
