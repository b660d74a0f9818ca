SET search_path TO {{ search_path }};
