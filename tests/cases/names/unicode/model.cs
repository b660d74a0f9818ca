[assembly: Schema("größe")]

[PgEnum("цвет", Schema = "größe")]
public enum Colour
{
    [EnumLabel("красный")]
    Red,

    [EnumLabel("🚗")]
    Car,
}

[Table("車", Schema = "größe"), PgComment("Fahrzeuge – 車 🚗")]
[PgIndex("Make", Name = "наименование")]
[Check("\"märke\" <> 'Ä'", Name = "prüfung")]
public class Car
{
    [Column("ключ")]
    public int Id { get; set; }

    [Column("märke"), DefaultSql("'🚗'")]
    public string Make { get; set; }

    [DefaultSql("'красный'")]
    public Colour Цвет { get; set; }
}
