[PgEnum]
public enum Colour { Red, Blue }

[Table("cars"), Keyless]
public class Car
{
    [DefaultValue(Colour.Red)]
    public Colour Colour { get; set; }
}
