[assembly: Domain("zip", "text", Check = "VALUE ~ '^[0-9]{5}$'")]
[assembly: Domain("home", "address", Check = "(VALUE).zip_code <> '00000'")]

[PgEnum]
public enum Kind { House, Flat }

[CompositeType]
public class Address
{
    [Column(TypeName = "zip")]
    public string ZipCode { get; set; } = "";

    public Kind Kind { get; set; }
}

[Table("people")]
[Check("(home).kind = 'flat'")]
[PgIndex("((home).zip_code)")]
public class Person
{
    public int Id { get; set; }

    [Column(TypeName = "home")]
    public Address? Home { get; set; }

    [Computed("(home).zip_code")]
    public string? ZipCode { get; set; }
}
