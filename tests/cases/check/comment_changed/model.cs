[Table("cars"), Keyless]
public record Car([Check("year > 1885", Comment = "Benz")] int? Year);
