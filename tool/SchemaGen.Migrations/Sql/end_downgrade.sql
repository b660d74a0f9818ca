DELETE FROM {journal} WHERE revision = {revision};
