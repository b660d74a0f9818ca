[Table("cars"), PrimaryKey("Number")]
[Unique("Mkae"), Index("Year"), PgIndex("Modle desc"), PgIndex("Make", Include = ["Nothing"])]
public record Car(int Id, string Make);
