{{~ switch = { enabled: "ENABLE", disabled: "DISABLE", replica: "ENABLE REPLICA", always: "ENABLE ALWAYS" } ~}}
ALTER TABLE {{ $1.owner }} {{ switch[$2] }} TRIGGER {{ quote $1.name }};
