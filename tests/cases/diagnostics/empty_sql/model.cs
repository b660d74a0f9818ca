[Table("cars"), Check("")]
public class Car
{
    public int Id { get; set; }

    [DefaultSql(" ")]
    public string Make { get; set; }

    [Computed("")]
    public string Label { get; set; }
}
