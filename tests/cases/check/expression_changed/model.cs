[Table("cars"), Keyless]
public record Car([Check("year >= 1885", Comment = "the first car")] int? Year);
