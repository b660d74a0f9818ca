[Table("cars"), With("fillfactor")]
public record Car(int Id);
