[Table("events"), Keyless]
public class Event
{
    [Precision(3)] public DateTime A { get; set; }

    [Precision(0)] public TimeOnly? B { get; set; }

    [Precision(2)] public DateTime? C { get; set; }
}
