[Table("cars")]
public class Car
{
    [Identity, DefaultSql("1")]
    public int Id { get; set; }

    [Computed("1"), DefaultValue(2)]
    public int Age { get; set; }

    [Column(TypeName = "serial"), Identity]
    public int Number { get; set; }
}
