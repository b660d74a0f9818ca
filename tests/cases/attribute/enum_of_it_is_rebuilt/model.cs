[PgEnum]
public enum Colour { Red, Blue }

[CompositeType]
public record Paint(Colour Colour, bool Gloss);

[Table("cars")]
public class Car
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public Paint? Paint { get; set; }

    public Colour? Colour { get; set; }
}
