[Table("cars"), Keyless]
[Check("year > 1885"), Check("year < 2100"), Check("year > price"), Check("price > 0"), Check("true")]
public record Car(int Year, int Price);
