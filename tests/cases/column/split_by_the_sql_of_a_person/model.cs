[Table("people")]
public class Person
{
    public int Id { get; set; }

    [BackfillSql("split_part(name, ' ', 1)")] public required string First { get; set; }

    [BackfillSql("split_part(name, ' ', 2)")] public required string Last { get; set; }
}
