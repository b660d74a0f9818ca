{{~ if forward ~}}
SET check_function_bodies = off;
{{~ end ~}}
{{ $1 }};
{{~ if forward ~}}
RESET check_function_bodies;
{{~ end ~}}
