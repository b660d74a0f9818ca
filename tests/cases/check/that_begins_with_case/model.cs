[Table("cars"), Check("case when a is null then b is not null else b is null end", Name = "one"), PgIndex("(case when a > 0 then true else null end)", Name = "positive")]
public class Car
{
    public int Id { get; set; }

    public int? A { get; set; }

    public int? B { get; set; }
}
