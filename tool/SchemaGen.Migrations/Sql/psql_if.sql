SELECT NOT EXISTS (SELECT FROM {journal} WHERE revision = {revision} AND state = 'applied') AS schemagen_missing \gset
\if :schemagen_missing
