[Table("old_cars"), RenamedFrom("cars")]
public record OldCar(int Id);

[Table("cars")]
public record Car(int Id);
