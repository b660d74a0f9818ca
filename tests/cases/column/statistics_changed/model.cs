[Table("cars"), Keyless]
public class Car
{
    public int? Id { get; set; }
    [ColumnStatistics(Target = 0, With = ["n_distinct_inherited=9"])] public string? Note { get; set; }
}
