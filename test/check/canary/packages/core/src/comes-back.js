import "./goes-round.js";
