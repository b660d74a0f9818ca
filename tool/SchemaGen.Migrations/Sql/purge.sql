DELETE FROM {journal};
