import "mailparser";
