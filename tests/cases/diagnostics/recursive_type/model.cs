[CompositeType]
public record Part(string Name, Screw? Screw);

[CompositeType]
public record Screw(Part Of);

[CompositeType]
public record Node(Node? Next);
