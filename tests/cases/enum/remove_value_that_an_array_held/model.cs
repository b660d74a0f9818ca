[PgEnum("color")]
public enum Color
{
    Red,
    Blue,
}

[Table("cars")]
public class Car
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [DefaultSql("'{red,blue}'")]
    public Color[]? Colors { get; set; }
}
