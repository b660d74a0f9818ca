[Table("cars")]
[Check("good(year)", Name = "cars_year_check")]
[PgIndex("good(year)", Name = "ix_good")]
public class Car
{
    public int Id { get; set; }

    public string Model { get; set; } = "";

    [DefaultSql("this_year()")]
    public int Year { get; set; }
}
