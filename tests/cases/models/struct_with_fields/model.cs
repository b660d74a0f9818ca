[Table("points")]
public readonly record struct Point([property: Key] long Id, double X, double Y);

[Table("cars")]
public struct Car
{
    [Key]
    public string Plate { get; set; }

    [Column("year")]
    public int Year;

    public int Ignored;
}
