{{ or_replace after.definition }};
