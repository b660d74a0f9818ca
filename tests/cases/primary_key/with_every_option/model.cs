[Table("cars")]
[PgKey("Make", "Plate", Name = "the_key", Include = ["Year"], With = ["fillfactor=50"], InitiallyDeferred = true, Comment = "one each")]
public record Car(string Plate, string Make, int? Year);
