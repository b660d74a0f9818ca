[Table("cars")]
[PgKey(nameof(Id), nameof(Part))]
[References(typeof(Car), Columns = [nameof(Other), nameof(OtherPart)])]
public class Car
{
    public int Id { get; set; }
    public int Part { get; set; }
    public int? Other { get; set; }
    public int? OtherPart { get; set; }
}
