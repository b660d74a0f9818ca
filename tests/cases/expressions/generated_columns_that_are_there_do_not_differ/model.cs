[Table("cars"), Keyless]
public class Car
{
    public string? Make { get; set; }

    [MaxLength(10)]
    public string? Model { get; set; }

    public int? Year { get; set; }

    [Computed("make||' '||model")]
    public string? Label { get; set; }

    [Computed("2020 - cast(year as numeric) / 2")]
    public decimal? Age { get; set; }

    [Computed("case when year<1990 then 't'::boolean else false end")]
    public bool? Old { get; set; }
}
