[PgEnum(Schema = "hr")]
public enum Rank { Low, High }

[Table("people", Schema = "hr")]
public record Person(int Id, Rank Rank);

[Table("cars", Schema = "sales")]
[PgIndex("OwnerId")]
public record Car(int Id, [References(typeof(Person))] int OwnerId);

[Table("people")]
public record Visitor(int Id, [Column(TypeName = "hr.rank")] object? Rank);
