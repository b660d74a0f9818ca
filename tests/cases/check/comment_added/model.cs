[Table("cars"), Keyless]
public record Car([Check("year > 1885", Comment = "Benz's patent")] int? Year);
