import "enhanced-resolve";
