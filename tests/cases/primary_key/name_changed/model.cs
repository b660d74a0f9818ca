[Table("cars"), PgKey("Plate", Name = "cars_pkey")]
public record Car(string Plate);
