[Table("cars"), Keyless]
[PgIndex("lower(make)", "(make || ' ' || model) desc", "Year", Name = "words")]
[PgIndex("(coalesce(make, ''))", Unique = true)]
public record Car(string? Make, string? Model, int? Year);
