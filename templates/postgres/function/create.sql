{{ include "routine.sql" after.definition }}
