import "sst/resource";
