DROP EVENT TRIGGER {{ before.path }};
