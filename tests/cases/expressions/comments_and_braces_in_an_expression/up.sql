-- create table cars    model.cs:3
CREATE TABLE public.cars (
    make text DEFAULT '{{ for x in y }} -- not /* a comment' NOT NULL,
    other text DEFAULT $tag$it's {{ $x$ }}$tag$ NOT NULL,
    CONSTRAINT cars_make_check CHECK (make <> '{{ make }}')
);
