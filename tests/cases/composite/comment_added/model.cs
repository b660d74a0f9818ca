[CompositeType, PgComment("where someone lives")]
public record Address(string Street);
