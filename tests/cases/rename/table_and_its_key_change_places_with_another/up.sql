-- rename table people to folk    model.cs:2
ALTER TABLE public.people RENAME TO folk;

-- rename table teams to people    model.cs:9
ALTER TABLE public.teams RENAME TO people;

-- rename primary key folk.k to folk.folk_pkey    model.cs:1
ALTER TABLE public.folk RENAME CONSTRAINT k TO folk_pkey;

-- rename primary key people.teams_pkey to people.people_pkey    model.cs:12
ALTER TABLE public.people RENAME CONSTRAINT teams_pkey TO people_pkey;
