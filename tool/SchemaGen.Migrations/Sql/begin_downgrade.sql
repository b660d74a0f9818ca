UPDATE {journal} SET state = 'downgrading' WHERE revision = {revision};
