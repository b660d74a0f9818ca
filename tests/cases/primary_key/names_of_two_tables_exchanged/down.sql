-- rename primary key cars.y to cars.y__old
ALTER TABLE public.cars RENAME CONSTRAINT y TO y__old;

-- rename primary key people.x to people.y
ALTER TABLE public.people RENAME CONSTRAINT x TO y;

-- rename primary key cars.y__old to cars.x
ALTER TABLE public.cars RENAME CONSTRAINT y__old TO x;

-- rename unique cars.b to cars.b__old
ALTER TABLE public.cars RENAME CONSTRAINT b TO b__old;

-- rename unique people.c to people.b
ALTER TABLE public.people RENAME CONSTRAINT c TO b;

-- rename unique rides.a to rides.c
ALTER TABLE public.rides RENAME CONSTRAINT a TO c;

-- rename unique cars.b__old to cars.a
ALTER TABLE public.cars RENAME CONSTRAINT b__old TO a;
