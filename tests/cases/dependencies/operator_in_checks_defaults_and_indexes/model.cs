[assembly: Domain("certain", "integer"), DomainCheck("certain", "VALUE OPERATOR(public.===) VALUE")]

[Table("cars"), Check("year OPERATOR(public.===) year"), PgIndex("(year OPERATOR(public.===) 1990)", Name = "ix_cars_of_1990", Where = "id OPERATOR(public.===) 1")]
public class Car
{
    public int Id { get; set; }
    public int Year { get; set; }
    [DefaultSql("(1 OPERATOR(public.===) 1)")] public bool Checked { get; set; }
}
