ALTER STATISTICS {{ after.path }} SET STATISTICS {{ after.target ?? -1 }};
