[PgEnum]
public enum Colour { Red, Green, Blue }

[Table("cars")]
[Check("colour <> 'blue'", Name = "no_green")]
public class Car
{
    public int Id { get; set; }

    [DefaultValue(Colour.Red)] public Colour Colour { get; set; }
}
