[CompositeType]
public record Address(string Street);
