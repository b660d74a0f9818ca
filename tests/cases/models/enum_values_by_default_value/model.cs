[PgEnum]
public enum Colour { Red, DarkBlue }

public enum Size { Small = 1, Large = 5 }

[Table("cars"), Keyless]
public class Car
{
    [DefaultValue(Colour.DarkBlue)]
    public Colour Colour { get; set; }

    [DefaultValue(Size.Large)]
    public Size Size { get; set; }

    [DefaultValue(typeof(decimal), "1.50")]
    public decimal Price { get; set; }

    [DefaultValue('x')]
    public char Letter { get; set; }
}
