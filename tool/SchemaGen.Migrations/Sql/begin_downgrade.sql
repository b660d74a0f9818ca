UPDATE {journal} SET state = 'downgrading', state_since = clock_timestamp() WHERE revision = {revision};
