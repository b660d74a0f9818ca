[Table("cars"), RenamedFrom("automobiles"), PgComment("all of them")]
public record Car(int Id, string Make);
