[Table("people"), RenamedFrom("teams")]
public class Person
{
    public int Id { get; set; }

    [RenamedFrom("first")]
    public string? Last { get; set; }

    [RenamedFrom("middle")]
    public string? First { get; set; }

    [RenamedFrom("last")]
    public string? Middle { get; set; }
}

[Table("teams"), RenamedFrom("people")]
public class Team
{
    public int Id { get; set; }

    [RenamedFrom("old")]
    public string? New { get; set; }
}

[PgEnum]
public enum Colour
{
    [RenamedFrom("blue")]
    Red,

    [RenamedFrom("red")]
    Blue,
}
