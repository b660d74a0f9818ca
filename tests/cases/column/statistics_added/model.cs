[Table("cars"), Keyless]
public class Car
{
    public int? Id { get; set; }
    [ColumnStatistics(Target = 500, With = ["n_distinct=-0.5"])] public string? Note { get; set; }
}
