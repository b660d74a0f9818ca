[Table("cars"), Keyless]
public class Car
{
    [Collation("C")] public string? Name { get; set; }
    [Computed("upper(name)")] public string? UpperName { get; set; }
}
