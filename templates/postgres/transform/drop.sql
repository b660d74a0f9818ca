DROP TRANSFORM FOR {{ before.type }} LANGUAGE {{ before.language }};
