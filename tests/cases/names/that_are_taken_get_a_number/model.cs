[Table("cars"), Keyless]
[Check("a > b"), Check("a < 10 * b"), Unique("A"), Unique("A", "B")]
[PgIndex("A"), PgIndex("A desc")]
public record Car(int? A, int? B);
