import "./comes-back.js";
