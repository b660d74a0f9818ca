[Table("a")]
public record A(int Id, [References(typeof(B))] int BId);

[Table("b")]
public record B(int Id, [References(typeof(C))] int CId);

[Table("c")]
public record C(int Id);
