import "../../store/src/table.js";
