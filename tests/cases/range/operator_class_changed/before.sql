CREATE TYPE text_range AS RANGE (SUBTYPE = text);
