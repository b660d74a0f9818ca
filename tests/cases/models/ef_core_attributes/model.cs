[Table("cars"), Comment("all cars")]
[PrimaryKey(nameof(Make), nameof(Number))]
[Index(nameof(Year)), Index(nameof(Make), nameof(Year), IsUnique = true, Name = "make_year")]
public class Car
{
    [MaxLength(40), Unicode(false)]
    public string Make { get; set; }

    public int Number { get; set; }

    [Comment("of make")]
    public int Year { get; set; }

    [Precision(10, 2)]
    public decimal Price { get; set; }

    [Precision(3)]
    public DateTime SoldAt { get; set; }
}
