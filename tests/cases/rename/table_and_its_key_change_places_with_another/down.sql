-- rename table people to teams
ALTER TABLE public.people RENAME TO teams;

-- rename table folk to people    model.cs:9
ALTER TABLE public.folk RENAME TO people;

-- rename primary key people.folk_pkey to people.k
ALTER TABLE public.people RENAME CONSTRAINT folk_pkey TO k;

-- rename primary key teams.people_pkey to teams.teams_pkey
ALTER TABLE public.teams RENAME CONSTRAINT people_pkey TO teams_pkey;
