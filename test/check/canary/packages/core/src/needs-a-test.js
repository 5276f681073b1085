import "./needs-a-test.test.js";
