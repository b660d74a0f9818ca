[CompositeType, PgComment("two")]
public record Address(string Street);
