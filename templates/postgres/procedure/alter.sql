{{ include "routine.sql" (or_replace after.definition) }}
