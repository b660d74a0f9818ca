[Table("cars"), Keyless]
[Check("make in ('Ford', 'Opel')", Name = "a")]
[Check("code in ('a', 'b')", Name = "b")]
[Check("year between 1885 and 2100", Name = "c")]
[Check("make like 'F%'", Name = "d")]
[Check("coalesce(make, '') != ''", Name = "e")]
[Check("make || ' ' || code <> ' '", Name = "f")]
[Check("price >= 0", Name = "g")]
public class Car
{
    public string? Make { get; set; }

    [MaxLength(5)]
    public string? Code { get; set; }

    public int? Year { get; set; }

    public decimal? Price { get; set; }
}
