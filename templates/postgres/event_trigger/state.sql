{{~ switch = { disabled: "DISABLE", replica: "ENABLE REPLICA", always: "ENABLE ALWAYS" } ~}}
ALTER EVENT TRIGGER {{ after.path }} {{ after.state ? switch[after.state] : "ENABLE" }};
