-- rename primary key cars.x to cars.x__old
ALTER TABLE public.cars RENAME CONSTRAINT x TO x__old;

-- rename primary key people.y to people.x    model.cs:10
ALTER TABLE public.people RENAME CONSTRAINT y TO x;

-- rename primary key cars.x__old to cars.y    model.cs:1
ALTER TABLE public.cars RENAME CONSTRAINT x__old TO y;

-- rename unique cars.a to cars.a__old
ALTER TABLE public.cars RENAME CONSTRAINT a TO a__old;

-- rename unique rides.c to rides.a    model.cs:19
ALTER TABLE public.rides RENAME CONSTRAINT c TO a;

-- rename unique people.b to people.c    model.cs:10
ALTER TABLE public.people RENAME CONSTRAINT b TO c;

-- rename unique cars.a__old to cars.b    model.cs:1
ALTER TABLE public.cars RENAME CONSTRAINT a__old TO b;
