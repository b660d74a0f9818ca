{{~ switch = { disabled: "DISABLE", replica: "ENABLE REPLICA", always: "ENABLE ALWAYS" } ~}}
ALTER TABLE {{ after.owner }} {{ after.state ? switch[after.state] : "ENABLE" }} TRIGGER {{ quote after.name }};
