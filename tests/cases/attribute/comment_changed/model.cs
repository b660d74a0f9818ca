[CompositeType]
public record Address(string Street, [PgComment("two")] string City);
