[CompositeType]
public record Address(string Street, long No);
