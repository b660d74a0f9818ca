[Table("cars"), Keyless]
public record Car([Check("year > 1885", Name = "cars_year_check")] int? Year);
