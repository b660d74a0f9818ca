{{~ set = added_parameters before.with after.with ~}}
{{~ reset = removed_parameters before.with after.with ~}}
{{~ if reset != "" ~}}
ALTER {{ $1 }} {{ after.path }} RESET ({{ reset }});
{{~ end ~}}
{{~ if set != "" ~}}
ALTER {{ $1 }} {{ after.path }} SET ({{ set }});
{{~ end ~}}
