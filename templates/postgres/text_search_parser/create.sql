{{ after.definition }};
