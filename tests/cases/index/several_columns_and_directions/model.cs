[Table("cars"), Keyless]
[PgIndex("Make", "Model desc", "Year asc nulls first", "Price desc nulls last")]
public record Car(string? Make, string? Model, int? Year, int? Price);
