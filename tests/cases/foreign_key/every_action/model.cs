[Table("owners")]
public record Owner(int Id);

[Table("cars"), Keyless]
public class Car
{
    [References(typeof(Owner), OnDelete = ForeignKeyAction.NoAction, OnUpdate = ForeignKeyAction.NoAction)]
    public int? First { get; set; }

    [References(typeof(Owner), OnDelete = ForeignKeyAction.Restrict, OnUpdate = ForeignKeyAction.Restrict)]
    public int? Second { get; set; }

    [References(typeof(Owner), OnDelete = ForeignKeyAction.Cascade, OnUpdate = ForeignKeyAction.Cascade)]
    public int? Third { get; set; }

    [References(typeof(Owner), OnDelete = ForeignKeyAction.SetNull, OnUpdate = ForeignKeyAction.SetNull)]
    public int? Fourth { get; set; }

    [References(typeof(Owner), OnDelete = ForeignKeyAction.SetDefault, OnUpdate = ForeignKeyAction.SetDefault)]
    public int? Fifth { get; set; }
}
