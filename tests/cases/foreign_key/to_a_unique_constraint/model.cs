[Table("cars"), Keyless]
public record Car([Unique] string Plate);

[Table("trips"), Keyless]
public record Trip([References(typeof(Car), "Plate")] string Plate);
