[Table("a")]
public record A(int Id);

[Table("b")]
public record B(short BId);

[Table("c")]
public record C([property: Key] long Number);

[Table("d")]
public record D(Guid Id);

[Table("e")]
public record E([property: Key, References(typeof(A))] int AId);

[Table("f")]
public record F([property: DatabaseGenerated(DatabaseGeneratedOption.None)] int Id);

[Table("g"), PrimaryKey("X", "Y")]
public record G(int X, int Y);
