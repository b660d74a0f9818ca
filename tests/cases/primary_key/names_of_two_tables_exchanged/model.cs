[Table("cars"), PgKey(nameof(Id), Name = "y"), Unique(nameof(N), Name = "b")]
public class Car
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public int? N { get; set; }
}

[Table("people"), PgKey(nameof(Id), Name = "x"), Unique(nameof(N), Name = "c")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public int? N { get; set; }
}

[Table("rides"), PgKey(nameof(Id), Name = "z"), Unique(nameof(N), Name = "a")]
public class Ride
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public int? N { get; set; }

    [References(typeof(Car), Name = "r")]
    public int? Car { get; set; }
}
